package throughline.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Makes the children of a programme, from a fixed seed. A child's difficulty is a normal score that lasts, seen with
 * error; later scores are the lasting part, a step that everybody takes, and the programme's true effect.
 */
final class CohortGenerator {
    static final LocalDate START = LocalDate.of(2024, 4, 8);
    private static final long SEED = 20_261_123L;
    private static final String[] ETHNIC = {"W1", "W9", "M1", "M3", "A1", "A2", "A3", "B1", "B2", "B9", "O2", "NS"};
    private static final double[] ETHNIC_SHARE = {.34, .08, .06, .04, .04, .05, .06, .10, .13, .04, .03, .03};
    /** How much of the variation between children lasts from one measurement to the next. */
    private static final double LASTING = 0.65;

    private final Programme programme;
    private final RandomGenerator random;
    private final double[] siteLevel;

    CohortGenerator(Programme programme) {
        this.programme = programme;
        this.random = new SplittableRandom(SEED + programme.key().hashCode());
        this.siteLevel = new double[programme.sites()];
        for (int site = 0; site < siteLevel.length; site++) {
            siteLevel[site] = 0.15 * random.nextGaussian();
        }
    }

    List<MadeChild> children() {
        List<MadeChild> children = new ArrayList<>();
        int groups = programme.hasComparison() ? 2 : 1;
        for (int i = 0; i < programme.perGroup() * groups; i++) {
            children.add(child(i, i % groups == 0));
        }
        return children;
    }

    private MadeChild child(int number, boolean participant) {
        int site = (number / 2) % programme.sites();
        LocalDate started = START.plusDays(random.nextInt(42));
        double lasting = lastingDifficulty(participant);
        double moment = momentOfReferral();
        int age = 11 + random.nextInt(7);
        boolean stays = stays(participant, lasting);
        LocalDate ended = stays ? started.plusWeeks(26) : started.plusWeeks(4L + random.nextInt(16));
        String reference = String.format(
                Locale.ROOT, "%s-%04d", programme.key().substring(0, 3).toUpperCase(Locale.ROOT), number + 1);
        return new MadeChild(
                reference,
                participant,
                "Site " + (char) ('A' + site),
                started,
                participant ? ended : null,
                stays,
                age,
                random.nextDouble() < 0.42 ? "FEMALE" : "MALE",
                pick(ETHNIC, ETHNIC_SHARE),
                pick(new String[] {"NONE", "SEN_SUPPORT", "EHC_PLAN"}, new double[] {.66, .24, .10}),
                pick(
                        new String[] {"NEVER", "CHILD_IN_NEED", "LOOKED_AFTER", "CARE_LEAVER"},
                        new double[] {.78, .12, .08, .02}),
                participant ? sessions(started, ended) : List.of(),
                scores(participant, site, started, lasting, moment, stays));
    }

    private double lastingDifficulty(boolean participant) {
        double unlike = programme.truth() == Truth.UNLIKE_COMPARISON && participant ? 0.6 : 0;
        return unlike + Math.sqrt(LASTING) * random.nextGaussian();
    }

    /** What passes by itself; large for children who were referred because of it. */
    private double momentOfReferral() {
        double noise = Math.sqrt(1 - LASTING) * random.nextGaussian();
        return programme.truth() == Truth.REGRESSION_TO_MEAN ? Math.abs(noise) + 0.5 : noise;
    }

    private boolean stays(boolean participant, double lasting) {
        if (programme.truth() == Truth.HEAVY_ATTRITION) {
            return random.nextDouble() < (participant ? 0.62 - 0.22 * lasting : 0.86);
        }
        return random.nextDouble() < 0.93;
    }

    private List<MadeChild.Session> sessions(LocalDate started, LocalDate ended) {
        List<MadeChild.Session> sessions = new ArrayList<>();
        for (int week = 1; week <= programme.sessions(); week++) {
            LocalDate day = started.plusWeeks(week * 2L);
            if (!day.isAfter(ended)) {
                sessions.add(new MadeChild.Session(day, random.nextDouble() < 0.81));
            }
        }
        return sessions;
    }

    private Map<MadeChild.Occasion, MadeChild.Score> scores(
            boolean participant, int site, LocalDate started, double lasting, double moment, boolean stays) {
        Map<MadeChild.Occasion, MadeChild.Score> scores = new LinkedHashMap<>();
        String primary = programme.measure();
        double before = lasting + moment + siteLevel[site];
        put(scores, primary, "BASELINE", started, before);
        put(scores, "FEELS_SAFE", "BASELINE", started, before + random.nextGaussian());
        if (stays) {
            double after = lasting + later(participant, site);
            put(scores, primary, "END", started.plusWeeks(26), after);
            put(scores, "FEELS_SAFE", "END", started.plusWeeks(26), after + random.nextGaussian());
            if (programme.followsUpAtTwelveMonths() && random.nextDouble() < 0.93) {
                put(scores, primary, "TWELVE_MONTHS", started.plusWeeks(52), lasting + later(participant, site));
            }
        }
        return scores;
    }

    /** Everybody grows up by a tenth of a standard deviation; participants have the programme's effect on top. */
    private double later(boolean participant, int site) {
        double effect = participant ? programme.effect() : 0;
        return siteLevel[site] - 0.1 - effect + Math.sqrt(1 - LASTING) * random.nextGaussian();
    }

    /** @param difficulty in standard deviations, 0 for the average child who is referred */
    private static void put(
            Map<MadeChild.Occasion, MadeChild.Score> scores,
            String measure,
            String wave,
            LocalDate day,
            double difficulty) {
        scores.put(new MadeChild.Occasion(measure, wave), new MadeChild.Score(day, value(measure, difficulty)));
    }

    private static String value(String measure, double difficulty) {
        return switch (measure) {
            case "SDQ_SELF_TOTAL" -> whole(17 + 5.5 * difficulty, 0, 40);
            case "SWEMWBS" -> whole(22 - 4.6 * difficulty, 7, 35);
            case "FEELS_SAFE" -> whole(3 - 0.7 * difficulty, 1, 5);
            default -> throw new IllegalArgumentException(measure);
        };
    }

    private static String whole(double value, int least, int most) {
        return Long.toString(Math.max(least, Math.min(most, Math.round(value))));
    }

    private String pick(String[] values, double[] shares) {
        double draw = random.nextDouble();
        for (int i = 0; i < values.length; i++) {
            draw -= shares[i];
            if (draw < 0) {
                return values[i];
            }
        }
        return values[0];
    }
}
