package throughline.statistics.scrutiny;

import throughline.statistics.Result;
import throughline.statistics.Shortfall;

/**
 * Who was lost between start and outcome, in all and more from one group than the other, held to the boundary of the
 * What Works Clearinghouse: for each overall loss the largest difference between the groups at which bias is expected to
 * stay below 0.05 standard deviations (Standards Handbook 4.0, table II.1; Deke and Chiang 2017, Evaluation Review
 * 41:130). Between whole percentages the boundary is interpolated. A loss of more than 57 % overall, where the cautious
 * boundary has ended, counts as outside both.
 *
 * @param treatedStarted people treated, at the start
 * @param treatedMeasured of these, with an outcome
 * @param comparisonStarted people in the comparison group, at the start
 * @param comparisonMeasured of these, with an outcome
 */
public record Attrition(int treatedStarted, int treatedMeasured, int comparisonStarted, int comparisonMeasured) {

    /** What is assumed about how far loss is bound up with the outcome. */
    public enum Boundary {
        /** Loss may well come from the programme or the outcome: the choice for young people at risk. */
        CAUTIOUS(
                5.7, 5.8, 5.9, 5.9, 6.0, 6.1, 6.2, 6.3, 6.3, 6.3, 6.3, 6.2, 6.2, 6.1, 6.0, 5.9, 5.9, 5.8, 5.7, 5.5, 5.4,
                5.3, 5.2, 5.1, 4.9, 4.8, 4.7, 4.5, 4.4, 4.3, 4.1, 4.0, 3.8, 3.6, 3.5, 3.3, 3.2, 3.1, 2.9, 2.8, 2.6, 2.5,
                2.3, 2.1, 2.0, 1.8, 1.6, 1.5, 1.3, 1.2, 1.0, 0.9, 0.7, 0.6, 0.4, 0.3, 0.2, 0.0),
        /** Loss is mostly for reasons outside, such as moving away. */
        OPTIMISTIC(
                10.0, 10.1, 10.2, 10.3, 10.4, 10.5, 10.7, 10.8, 10.9, 10.9, 10.9, 10.9, 10.9, 10.9, 10.8, 10.8, 10.7,
                10.6, 10.5, 10.3, 10.2, 10.0, 9.9, 9.7, 9.5, 9.4, 9.2, 9.0, 8.8, 8.6, 8.4, 8.2, 8.0, 7.8, 7.6, 7.4, 7.2,
                7.0, 6.7, 6.5, 6.3, 6.0, 5.8, 5.6, 5.3, 5.1, 4.9, 4.6, 4.4, 4.2, 3.9, 3.7, 3.5, 3.2, 3.0, 2.8, 2.6,
                2.3);

        private final double[] largestDifference;

        Boundary(double... largestDifference) {
            this.largestDifference = largestDifference;
        }

        /**
         * The largest difference allowed, as a share; below zero where none is.
         *
         * @param overall loss overall, from 0 to 1
         */
        public double at(double overall) {
            double percent = 100 * overall;
            int last = largestDifference.length - 1;
            if (percent > last) {
                return -1;
            }
            int below = (int) Math.min(Math.floor(percent), last - 1);
            double along = percent - below;
            return ((1 - along) * largestDifference[below] + along * largestDifference[below + 1]) / 100;
        }
    }

    /**
     * Counts the loss.
     *
     * @return the attrition, or that a group has nobody at its start
     * @throws IllegalArgumentException if more are measured than started, or fewer than none
     */
    public static Result<Attrition> of(
            int treatedStarted, int treatedMeasured, int comparisonStarted, int comparisonMeasured) {
        if (treatedMeasured < 0
                || comparisonMeasured < 0
                || treatedMeasured > treatedStarted
                || comparisonMeasured > comparisonStarted) {
            throw new IllegalArgumentException("Between none and all of those who started can be measured");
        }
        return treatedStarted == 0 || comparisonStarted == 0
                ? Result.notEstimable(Shortfall.TOO_FEW_DATA, "There is nobody in one of the groups at its start")
                : Result.of(new Attrition(treatedStarted, treatedMeasured, comparisonStarted, comparisonMeasured));
    }

    /** Share lost of those treated. */
    public double treated() {
        return lost(treatedStarted, treatedMeasured);
    }

    /** Share lost of the comparison group. */
    public double comparison() {
        return lost(comparisonStarted, comparisonMeasured);
    }

    /** Share lost of all. */
    public double overall() {
        return lost(treatedStarted + comparisonStarted, treatedMeasured + comparisonMeasured);
    }

    /** How much more, as a share, one group lost than the other; never below zero. */
    public double differential() {
        return Math.abs(treated() - comparison());
    }

    /** Whether the loss is low enough for the boundary. */
    public boolean isWithin(Boundary boundary) {
        return differential() <= boundary.at(overall()) + 1e-12;
    }

    private static double lost(int started, int measured) {
        return 1 - (double) measured / started;
    }
}
