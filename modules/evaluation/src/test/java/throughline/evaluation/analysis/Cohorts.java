package throughline.evaluation.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import throughline.kernel.Period;
import throughline.measures.Measures;
import throughline.participants.CareExperience;
import throughline.participants.PairedScores;
import throughline.participants.PairedScores.Row;
import throughline.participants.SendStatus;
import throughline.participants.Sex;
import throughline.participants.StudyGroup;
import throughline.participants.Wave;

/**
 * Made cohorts of known truth, on SDQ total difficulties: 18 at the start with a standard deviation of 5.5, lower is
 * better, half of whom took part.
 */
public final class Cohorts {
    private static final double MEAN = 18;
    private static final double SPREAD = 5.5;
    private static final double KEPT = 0.6;
    private static final String[] ETHNIC_GROUPS = {"Asian", "Black", "Mixed", "Other", "White"};

    private final SplittableRandom random;
    private int perSide = 200;
    private int sites = 10;
    private double effect;
    private double laterEffect = Double.NaN;
    private double lostOfParticipants = 0.05;
    private double lostOfCompared = 0.05;
    private double startsHigher;
    private double selectedAbove = Double.NEGATIVE_INFINITY;
    private boolean compared = true;
    private Double benefitPerUnit;
    private double siteSpread = 0.5;

    private Cohorts(long seed) {
        random = new SplittableRandom(seed);
    }

    public static Cohorts seeded(long seed) {
        return new Cohorts(seed);
    }

    /** @param g true effect in standard deviations, positive is good */
    public Cohorts effect(double g) {
        effect = g;
        return this;
    }

    /** Outcomes at twelve months too, with this effect. */
    public Cohorts effectAtTwelveMonths(double g) {
        laterEffect = g;
        return this;
    }

    public Cohorts perSide(int children) {
        perSide = children;
        return this;
    }

    public Cohorts sites(int number) {
        sites = number;
        return this;
    }

    /** Shares without an outcome. */
    public Cohorts losing(double ofParticipants, double ofCompared) {
        lostOfParticipants = ofParticipants;
        lostOfCompared = ofCompared;
        return this;
    }

    /** Participants start worse by this many standard deviations. */
    public Cohorts startingWorse(double sds) {
        startsHigher = sds;
        return this;
    }

    /** Everybody is chosen for a high score at the start. */
    public Cohorts selectedAbove(double score) {
        selectedAbove = score;
        return this;
    }

    public Cohorts withoutComparison() {
        compared = false;
        return this;
    }

    public Cohorts worth(double poundsPerPoint) {
        benefitPerUnit = poundsPerPoint;
        return this;
    }

    public Result evaluated() {
        return Evaluator.evaluate(study());
    }

    public Study study() {
        List<Child> children = children();
        Protocol protocol = new Protocol(
                Measures.find(Measures.SDQ_SELF_TOTAL).orElseThrow(), compared, Wave.END, 1.5, benefitPerUnit, 7);
        Programme programme = new Programme(
                200_000, perSide, 24, new Period(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31)), List.of());
        return new Study(
                protocol,
                programme,
                scores(children, Wave.END),
                Double.isNaN(laterEffect) ? Optional.empty() : Optional.of(scores(children, Wave.TWELVE_MONTHS)));
    }

    private static PairedScores scores(List<Child> children, Wave wave) {
        return new PairedScores(
                "SDQ_SELF_TOTAL",
                Wave.BASELINE,
                wave,
                children.stream()
                        .map(c -> wave == Wave.END ? c.row(c.end) : c.row(c.later))
                        .toList());
    }

    private record Child(Row without, Double end, Double later) {
        Row row(Double after) {
            return new Row(
                    without.group(),
                    without.site(),
                    without.age(),
                    without.sex(),
                    without.ethnicGroup(),
                    without.send(),
                    without.care(),
                    without.sessionsOffered(),
                    without.sessionsAttended(),
                    without.completed(),
                    without.before(),
                    after);
        }
    }

    private List<Child> children() {
        double[] siteEffects =
                random.doubles(sites, -1, 1).map(d -> d * siteSpread).toArray();
        List<Child> children = new ArrayList<>();
        for (int i = 0; i < 2 * perSide; i++) {
            boolean took = i % 2 == 0;
            if (took || compared) {
                children.add(child(took, (i / 2) % sites, siteEffects));
            }
        }
        return children;
    }

    private Child child(boolean took, int site, double[] siteEffects) {
        double latent;
        double before;
        do {
            latent = normal();
            before = score(MEAN
                    + (took ? startsHigher * SPREAD : 0)
                    + SPREAD * (Math.sqrt(KEPT) * latent + Math.sqrt(1 - KEPT) * normal()));
        } while (before <= selectedAbove);
        double expected = MEAN + (took ? startsHigher * SPREAD : 0) + siteEffects[site];
        double end = outcome(expected, latent, took ? effect : 0);
        double later = outcome(expected, latent, took && !Double.isNaN(laterEffect) ? laterEffect : 0);
        boolean lost = random.nextDouble() < (took ? lostOfParticipants : lostOfCompared);
        int attended = took ? random.nextInt(12, 25) : 0;
        Row row = new Row(
                took ? StudyGroup.PARTICIPANT : StudyGroup.COMPARISON,
                "Site " + (char) ('A' + site),
                random.nextInt(11, 17),
                random.nextDouble() < 0.4 ? Sex.FEMALE : Sex.MALE,
                ETHNIC_GROUPS[random.nextInt(ETHNIC_GROUPS.length)],
                random.nextDouble() < 0.3 ? SendStatus.SEN_SUPPORT : SendStatus.NONE,
                random.nextDouble() < 0.15 ? CareExperience.CHILD_IN_NEED : CareExperience.NEVER,
                took ? 24 : 0,
                attended,
                took && random.nextDouble() < 0.85,
                before,
                null);
        return new Child(row, lost ? null : end, lost || Double.isNaN(laterEffect) ? null : later);
    }

    private double outcome(double expected, double latent, double g) {
        return score(expected - g * SPREAD + SPREAD * (Math.sqrt(KEPT) * latent + Math.sqrt(1 - KEPT) * normal()));
    }

    private double normal() {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }

    private static double score(double value) {
        return Math.max(0, Math.min(40, Math.rint(value)));
    }
}
