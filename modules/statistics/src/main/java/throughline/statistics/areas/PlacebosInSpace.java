package throughline.statistics.areas;

import static throughline.statistics.Unestimable.attempt;
import static throughline.statistics.Unestimable.unless;

import java.util.Arrays;
import java.util.Locale;
import throughline.statistics.Result;
import throughline.statistics.Shortfall;

/**
 * What the method finds in areas where nothing happened, and so how unusual the treated area is: the only inference that
 * one or two treated areas bear (Conley and Taber 2011; Abadie, Diamond and Hainmueller 2010).
 *
 * @param estimate in the treated area
 * @param placebos in each area that was never treated, in the panel's order
 * @param rank of the treated area's size among all, 1 the largest
 * @param pValue rank over the number of areas
 * @param leastPValue what p cannot fall below with so few areas
 * @param placeboSd standard deviation of the placebos, n − 1
 */
public record PlacebosInSpace(
        double estimate, double[] placebos, int rank, double pValue, double leastPValue, double placeboSd) {
    private static final int FEWEST_OTHERS = 4;

    public PlacebosInSpace {
        placebos = placebos.clone();
    }

    @Override
    public double[] placebos() {
        return placebos.clone();
    }

    /** Difference in differences of one treated area, and of each other area as if it had been treated then. */
    public static Result<PlacebosInSpace> ofDid(Panel panel) {
        return attempt(() -> {
            int from = TwoGroupDid.onlyStart(panel);
            unless(
                    panel.treatedAreas() == 1,
                    Shortfall.WRONG_KIND_OF_OUTCOME,
                    "Placebos in space are for one treated area; " + panel.treatedAreas() + " were treated");
            double[][] values = panel.values();
            double[] changes = new double[panel.size() - 1];
            double treated = 0;
            int next = 0;
            for (int i = 0; i < panel.size(); i++) {
                double change = TwoGroupDid.change(values[i], from);
                if (panel.from(i) == Panel.NEVER) {
                    changes[next++] = change;
                } else {
                    treated = change;
                }
            }
            double all = Arrays.stream(changes).sum();
            double[] placebos = Arrays.stream(changes)
                    .map(c -> c - (all - c) / (changes.length - 1))
                    .toArray();
            return of(treated - all / changes.length, placebos);
        });
    }

    /**
     * From an estimate and the placebos, however they were come by.
     *
     * @param placebos at least four
     */
    public static PlacebosInSpace of(double estimate, double[] placebos) {
        unless(
                placebos.length >= FEWEST_OTHERS,
                Shortfall.TOO_FEW_CLUSTERS,
                "There are " + placebos.length + " other areas; at least " + FEWEST_OTHERS + " are needed");
        int asLarge = (int) Arrays.stream(placebos)
                .filter(p -> Math.abs(p) >= Math.abs(estimate))
                .count();
        double mean = Arrays.stream(placebos).average().orElseThrow();
        double squares =
                Arrays.stream(placebos).map(p -> (p - mean) * (p - mean)).sum();
        double areas = placebos.length + 1.0;
        return new PlacebosInSpace(
                estimate,
                placebos,
                asLarge + 1,
                (asLarge + 1) / areas,
                1 / areas,
                Math.sqrt(squares / (placebos.length - 1)));
    }

    /** How unusual the area is, in words. */
    public String sentence() {
        return String.format(
                Locale.UK,
                "The treated area comes %d. of %d when each is taken as if it had been treated (p = %.3f; with so many areas"
                        + " it cannot fall below %.3f).",
                rank,
                placebos.length + 1,
                pValue,
                leastPValue);
    }
}
