package throughline.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;
import throughline.participants.CareExperience;
import throughline.participants.CohortChange;
import throughline.participants.EnrolParticipant;
import throughline.participants.EthnicGroupView;
import throughline.participants.RecordAttendance;
import throughline.participants.RecordReading;
import throughline.participants.SendStatus;
import throughline.participants.Sex;
import throughline.participants.StudyGroup;
import throughline.participants.Wave;

/** Generates cohorts as they may be stored. */
final class Cohorts {
    static final List<EthnicGroupView> ETHNIC_GROUPS = List.of(
            new EthnicGroupView("W9", "Any other White background", "White"),
            new EthnicGroupView("M9", "Any other Mixed or Multiple ethnic background", "Mixed"),
            new EthnicGroupView("NS", "Not stated", "Not stated"));
    static final String[] MEASURES = {"SDQ_SELF_TOTAL", "SWEMWBS", "FEELS_SAFE", "OFFENCE"};

    private Cohorts() {}

    static Arbitrary<CohortChange> any() {
        return Arbitraries.integers().between(0, 4).flatMap(Cohorts::ofSize);
    }

    private static Arbitrary<CohortChange> ofSize(int size) {
        return child().list().ofSize(size).flatMap(children -> {
            List<EnrolParticipant> enrolments = numbered(children);
            return Combinators.combine(attendance(enrolments), readings(enrolments))
                    .as((attendance, readings) -> new CohortChange(enrolments, attendance, readings));
        });
    }

    private static List<EnrolParticipant> numbered(List<EnrolParticipant> children) {
        List<EnrolParticipant> numbered = new ArrayList<>();
        for (EnrolParticipant child : children) {
            numbered.add(new EnrolParticipant(
                    "0" + numbered.size() + "-" + child.reference(),
                    child.group(),
                    child.site(),
                    child.startedOn(),
                    child.endedOn(),
                    child.completed(),
                    child.age(),
                    child.sex(),
                    child.ethnicGroup(),
                    child.send(),
                    child.care()));
        }
        return numbered;
    }

    private static Arbitrary<EnrolParticipant> child() {
        Arbitrary<String> reference = Arbitraries.strings()
                .withCharRange('A', 'Z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(20);
        Arbitrary<String> site = Arbitraries.strings()
                .withChars("abc =+-@\"'&<>_x0041\u00e9\u0141\u05d0\u0627\u4e2d\ud83c\udf31")
                .ofMinLength(1)
                .ofMaxLength(30)
                .map(String::strip)
                .filter(s -> !s.isEmpty());
        return Combinators.combine(
                        Combinators.combine(reference, site, day(), day().injectNull(0.3))
                                .as((r, s, from, to) ->
                                        new EnrolParticipant(r, null, s, from, to, null, null, null, null, null, null)),
                        Arbitraries.of(StudyGroup.values()),
                        Arbitraries.of(true, false).injectNull(0.3),
                        Arbitraries.integers().between(4, 25),
                        Arbitraries.of(Sex.values()),
                        Arbitraries.of("W9", "M9", "NS"),
                        Arbitraries.of(SendStatus.values()),
                        Arbitraries.of(CareExperience.values()))
                .as((some, group, completed, age, sex, ethnicGroup, send, care) -> new EnrolParticipant(
                        some.reference(),
                        group,
                        some.site(),
                        some.startedOn(),
                        some.endedOn(),
                        completed,
                        age,
                        sex,
                        ethnicGroup,
                        send,
                        care));
    }

    /** Days around the changes of the clocks and the ends of years are among them. */
    private static Arbitrary<LocalDate> day() {
        return Arbitraries.oneOf(
                Dates.dates().between(LocalDate.of(2015, 1, 1), LocalDate.of(2030, 12, 31)),
                Arbitraries.of(
                        LocalDate.of(2026, 3, 29),
                        LocalDate.of(2026, 10, 25),
                        LocalDate.of(2024, 2, 29),
                        LocalDate.of(2026, 12, 31)));
    }

    private static Arbitrary<List<RecordAttendance>> attendance(List<EnrolParticipant> children) {
        if (children.isEmpty()) {
            return Arbitraries.just(List.of());
        }
        return Combinators.combine(Arbitraries.of(children), day(), Arbitraries.of(true, false))
                .as((child, on, attended) -> new RecordAttendance(child.reference(), on, attended))
                .list()
                .ofMaxSize(8);
    }

    private static Arbitrary<List<RecordReading>> readings(List<EnrolParticipant> children) {
        if (children.isEmpty()) {
            return Arbitraries.just(List.of());
        }
        return Combinators.combine(
                        Arbitraries.of(children), Arbitraries.of(MEASURES), Arbitraries.of(Wave.values()), day())
                .flatAs((child, measure, wave, on) ->
                        value(measure).map(value -> new RecordReading(child.reference(), measure, wave, on, value)))
                .list()
                .uniqueElements(r -> List.of(r.reference(), r.measure(), r.wave()))
                .ofMaxSize(10);
    }

    private static Arbitrary<BigDecimal> value(String measure) {
        return switch (measure) {
            case "SDQ_SELF_TOTAL" -> Arbitraries.integers().between(0, 40).map(BigDecimal::valueOf);
            case "SWEMWBS" ->
                Arbitraries.of("7.00", "9.51", "19.98", "21.54", "27.03", "35.00")
                        .map(BigDecimal::new);
            case "FEELS_SAFE" -> Arbitraries.integers().between(1, 5).map(BigDecimal::valueOf);
            default -> Arbitraries.of(BigDecimal.ZERO, BigDecimal.ONE);
        };
    }
}
