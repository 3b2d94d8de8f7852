package throughline.statistics.scrutiny;

/**
 * Benjamini and Hochberg's step-up adjustment (1995, J. R. Stat. Soc. B 57:289): of what is called an effect, the
 * expected share of false alarms stays below the level. Reference: p.adjust of R 4.2.2.
 */
public final class BenjaminiHochberg {
    private BenjaminiHochberg() {}

    /**
     * Adjusts p-values: the k-th smallest of m by m / k, never above a larger one's.
     *
     * @param pValues each from 0 to 1
     * @return adjusted p-values in the order given
     * @throws IllegalArgumentException for a number that is no probability
     */
    public static double[] adjust(double... pValues) {
        int m = pValues.length;
        int[] order = Holm.ascending(pValues);
        double[] adjusted = new double[m];
        double ceiling = 1;
        for (int rank = m; rank >= 1; rank--) {
            int i = order[rank - 1];
            ceiling = Math.min(ceiling, m * pValues[i] / rank);
            adjusted[i] = ceiling;
        }
        return adjusted;
    }
}
