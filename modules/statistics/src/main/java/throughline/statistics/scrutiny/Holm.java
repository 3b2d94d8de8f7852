package throughline.statistics.scrutiny;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Holm's step-down adjustment (1979, Scand. J. Stat. 6:65): the chance of even one false alarm among all the tests
 * stays below the level, however they hang together. Reference: p.adjust of R 4.2.2.
 */
public final class Holm {
    private Holm() {}

    /**
     * Adjusts p-values: the k-th smallest of m by m − k + 1, never below a smaller one's.
     *
     * @param pValues each from 0 to 1
     * @return adjusted p-values in the order given
     * @throws IllegalArgumentException for a number that is no probability
     */
    public static double[] adjust(double... pValues) {
        int m = pValues.length;
        double[] adjusted = new double[m];
        double floor = 0;
        int rank = 0;
        for (int i : ascending(pValues)) {
            floor = Math.max(floor, Math.min(1, (m - rank) * pValues[i]));
            adjusted[i] = floor;
            rank++;
        }
        return adjusted;
    }

    static int[] ascending(double[] pValues) {
        if (!Arrays.stream(pValues).allMatch(p -> p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("A p-value lies between 0 and 1: " + Arrays.toString(pValues));
        }
        return IntStream.range(0, pValues.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> pValues[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
