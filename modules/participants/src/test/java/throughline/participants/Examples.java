package throughline.participants;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import throughline.commissioning.InterventionView;
import throughline.commissioning.LifeStage;
import throughline.commissioning.PreventionTier;
import throughline.commissioning.Setting;
import throughline.kernel.Answers;
import throughline.kernel.Faults;

/** A mentoring programme and children in it, from which tests depart. */
final class Examples {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final LocalDate START = LocalDate.of(2025, 9, 8);
    static final LocalDate END = LocalDate.of(2026, 3, 20);
    static final String SDQ = "SDQ_SELF_TOTAL";
    static final String WELLBEING = "SWEMWBS";
    static final Set<String> ETHNIC_GROUPS = Set.of("W1", "W4", "M1", "A4", "B2", "O9", "NS");

    private Examples() {}

    static InterventionView mentoring() {
        return new InterventionView(
                1,
                "Mentoring",
                1,
                "Riverside Violence Reduction Unit",
                1,
                "Harbour Youth Trust",
                "MENTORING",
                "Mentoring",
                PreventionTier.values()[0],
                LifeStage.values()[0],
                Setting.values()[0],
                List.of("E09000022"),
                11,
                17,
                "Children at risk of exclusion",
                60,
                20,
                LocalDate.of(2025, 9, 1),
                LocalDate.of(2026, 8, 31),
                new BigDecimal("120000"),
                List.of(SDQ, WELLBEING));
    }

    static EnrolParticipant child(String reference) {
        return new EnrolParticipant(
                reference,
                StudyGroup.PARTICIPANT,
                "North hub",
                START,
                END,
                true,
                13,
                Sex.FEMALE,
                "W1",
                SendStatus.NONE,
                CareExperience.NEVER);
    }

    static EnrolParticipant comparison(String reference) {
        return new EnrolParticipant(
                reference,
                StudyGroup.COMPARISON,
                "North hub",
                START,
                null,
                null,
                14,
                Sex.MALE,
                "B2",
                SendStatus.SEN_SUPPORT,
                CareExperience.UNKNOWN);
    }

    static RecordAttendance session(String reference, int week) {
        return new RecordAttendance(reference, START.plusWeeks(week), week % 4 != 3);
    }

    static RecordReading score(String reference, Wave wave, int value) {
        LocalDate on =
                switch (wave) {
                    case BASELINE -> START;
                    case END -> END;
                    case TWELVE_MONTHS -> START.plusYears(1);
                };
        return new RecordReading(reference, SDQ, wave, on, BigDecimal.valueOf(value));
    }

    /** Answers as a form would bring them, with some replaced; a null takes the answer away. */
    static Answers answers(Map<String, String> usual, String... replaced) {
        Map<String, String> texts = new HashMap<>(usual);
        for (int i = 0; i < replaced.length; i += 2) {
            texts.put(replaced[i], replaced[i + 1]);
        }
        return Answers.of(texts);
    }

    static List<String> codes(Faults faults) {
        return faults.stream()
                .map(f -> f.code().substring("participants.".length()))
                .toList();
    }

    static Arbitrary<String> references() {
        return Arbitraries.integers().between(1, 9_999).map(n -> "HY/" + n + "-a_B");
    }

    static Arbitrary<EnrolParticipant> children() {
        Arbitrary<LocalDate> starts = Arbitraries.integers().between(0, 400).map(START::plusDays);
        return Combinators.combine(
                        references(),
                        Arbitraries.of(StudyGroup.class),
                        starts,
                        Arbitraries.integers().between(-1, 40),
                        Arbitraries.integers().between(11, 17),
                        Arbitraries.of(Sex.class),
                        Arbitraries.of(List.copyOf(ETHNIC_GROUPS)),
                        Combinators.combine(Arbitraries.of(SendStatus.class), Arbitraries.of(CareExperience.class))
                                .as(Needs::new))
                .as((reference, group, start, days, age, sex, ethnicGroup, needs) -> new EnrolParticipant(
                        reference,
                        group,
                        "Site " + age,
                        start,
                        days < 0 ? null : start.plusDays(days),
                        days < 0 ? null : days % 2 == 0,
                        age,
                        sex,
                        ethnicGroup,
                        needs.send(),
                        needs.care()));
    }

    private record Needs(SendStatus send, CareExperience care) {}
}
