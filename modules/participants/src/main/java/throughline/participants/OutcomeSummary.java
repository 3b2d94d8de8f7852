package throughline.participants;

import java.util.List;

/**
 * Scores of one measure on one side of a cohort. It describes; it does not evaluate.
 *
 * @param measure code
 * @param group participants or comparison
 * @param waves one for each wave, also where nothing is recorded
 * @param changes from the start to each later wave, for those measured at both
 */
public record OutcomeSummary(String measure, StudyGroup group, List<AtWave> waves, List<Change> changes) {

    /** Scores at one wave. */
    public record AtWave(Wave wave, Spread scores) {}

    /** Later score less score at the start, of each child measured at both. */
    public record Change(Wave to, Spread change) {}

    /**
     * @param children how many
     * @param mean arithmetic; null without a child
     * @param deviation standard deviation of the sample (n − 1); null with fewer than two
     */
    public record Spread(int children, Double mean, Double deviation) {

        static Spread of(List<Double> numbers) {
            int n = numbers.size();
            if (n == 0) {
                return new Spread(0, null, null);
            }
            double mean = numbers.stream().mapToDouble(x -> x).sum() / n;
            double squares =
                    numbers.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum();
            return new Spread(n, mean, n == 1 ? null : Math.sqrt(squares / (n - 1)));
        }
    }
}
