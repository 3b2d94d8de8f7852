package throughline.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

/** Makes cohorts as they may be stored; the same seed makes the same. */
final class Cohorts {
    static final List<EthnicGroupView> ETHNIC_GROUPS = List.of(
            new EthnicGroupView("W9", "Any other White background", "White"),
            new EthnicGroupView("M9", "Any other Mixed or Multiple ethnic background", "Mixed"),
            new EthnicGroupView("NS", "Not stated", "Not stated"));
    static final String[] MEASURES = {"SDQ_SELF_TOTAL", "SWEMWBS", "FEELS_SAFE", "OFFENCE"};

    /** What spreadsheets are known to spoil. */
    private static final List<String> SITES = List.of(
            "Harbour school",
            "=1+1",
            "+44",
            "-",
            "@home",
            "a \"b\" 'c' & <d>",
            "_x0041_",
            "007",
            "1e5",
            "TRUE",
            "Ysgol Gyfun Gŵyr",
            "مدرسة",
            "בית ספר",
            "学校",
            "\ud83c\udf31 garden",
            "x".repeat(60));
    /** Days around the changes of the clocks, leap days and the ends of years. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 3, 29),
            LocalDate.of(2026, 10, 25),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2025, 12, 31),
            LocalDate.of(2026, 1, 1));

    private final Random random;

    private Cohorts(long seed) {
        random = new Random(seed);
    }

    static CohortChange of(long seed, int children) {
        return new Cohorts(seed).cohort(children);
    }

    private CohortChange cohort(int children) {
        List<EnrolParticipant> enrolments = new ArrayList<>();
        List<RecordAttendance> attendance = new ArrayList<>();
        List<RecordReading> readings = new ArrayList<>();
        for (int i = 0; i < children; i++) {
            String reference = one(List.of("0", "A-", "b/", "E")) + (100 + i);
            enrolments.add(child(reference));
            for (int session = random.nextInt(4); session > 0; session--) {
                attendance.add(new RecordAttendance(reference, day(), random.nextBoolean()));
            }
            for (Wave wave : Wave.values()) {
                for (String measure : MEASURES) {
                    if (random.nextInt(3) == 0) {
                        readings.add(new RecordReading(reference, measure, wave, day(), value(measure)));
                    }
                }
            }
        }
        return new CohortChange(enrolments, attendance, readings);
    }

    private EnrolParticipant child(String reference) {
        LocalDate start = day();
        boolean ended = random.nextBoolean();
        return new EnrolParticipant(
                reference,
                one(List.of(StudyGroup.values())),
                one(SITES),
                start,
                ended ? start.plusDays(random.nextInt(400)) : null,
                ended ? Boolean.valueOf(random.nextBoolean()) : null,
                4 + random.nextInt(22),
                one(List.of(Sex.values())),
                one(ETHNIC_GROUPS).code(),
                one(List.of(SendStatus.values())),
                one(List.of(CareExperience.values())));
    }

    private LocalDate day() {
        return random.nextBoolean() ? one(DAYS) : LocalDate.of(2015, 1, 1).plusDays(random.nextInt(5_000));
    }

    private BigDecimal value(String measure) {
        return switch (measure) {
            case "SDQ_SELF_TOTAL" -> BigDecimal.valueOf(random.nextInt(41));
            case "SWEMWBS" -> new BigDecimal(one(List.of("7.00", "9.51", "19.98", "21.54", "27.03", "35.00")));
            case "FEELS_SAFE" -> BigDecimal.valueOf(1 + random.nextInt(5));
            default -> BigDecimal.valueOf(random.nextInt(2));
        };
    }

    private <T> T one(List<T> many) {
        return many.get(random.nextInt(many.size()));
    }
}
