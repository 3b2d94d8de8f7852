package throughline.evaluation.analysis;

import java.util.List;
import throughline.measures.Measure;
import throughline.participants.PairedScores.Row;
import throughline.statistics.McNemar;
import throughline.statistics.PairedChange;

/**
 * How one group changed. Change is not effect.
 *
 * @param group in words
 * @param analysed children with a score before and after
 * @param before mean of these before; null where nobody has both
 * @param after mean after
 * @param change paired change with its interval
 * @param standardised change over the average spread (g_av); null where there is none
 * @param mcNemarP exact p-value of a yes/no outcome's change (McNemar 1947); null for others
 */
public record Change(
        String group, int analysed, Double before, Double after, Effect change, Double standardised, Double mcNemarP) {
    private static final String ASSUMPTION = "None: this is change, not effect";

    static Change of(String group, List<Row> rows, Measure measure) {
        List<Row> complete = rows.stream().filter(Cohort::isComplete).toList();
        double[] before = complete.stream().mapToDouble(Row::before).toArray();
        double[] after = complete.stream().mapToDouble(Row::after).toArray();
        var paired = PairedChange.of(before, after);
        return new Change(
                group,
                complete.size(),
                mean(before),
                mean(after),
                Effect.of("Change", ASSUMPTION, paired.map(PairedChange::change)),
                paired.found().map(PairedChange::gAv).orElse(null),
                measure.isYesOrNo() ? exact(complete) : null);
    }

    private static Double exact(List<Row> complete) {
        boolean[] before = new boolean[complete.size()];
        boolean[] after = new boolean[complete.size()];
        for (int i = 0; i < before.length; i++) {
            before[i] = complete.get(i).before() == 1;
            after[i] = complete.get(i).after() == 1;
        }
        return McNemar.of(before, after).found().map(McNemar::pExact).orElse(null);
    }

    private static Double mean(double[] values) {
        return values.length == 0
                ? null
                : java.util.Arrays.stream(values).average().orElseThrow();
    }
}
