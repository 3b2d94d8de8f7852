package throughline.statistics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who an estimate rests on.
 *
 * @param used people in the analysis
 * @param treated of these, treated
 * @param comparison of these, not treated
 * @param clusters groups that they fall into, 0 where no clusters were named
 * @param dropped people left out, by reason ("outcome missing"), each person under the first reason that applies
 * @param covariatesLeftOut covariates that are the same for everybody and so say nothing
 */
public record Sample(
        int used,
        int treated,
        int comparison,
        int clusters,
        Map<String, Integer> dropped,
        List<String> covariatesLeftOut) {
    public Sample {
        dropped = Collections.unmodifiableMap(new LinkedHashMap<>(dropped));
        covariatesLeftOut = List.copyOf(covariatesLeftOut);
    }

    public int droppedInAll() {
        return dropped.values().stream().mapToInt(Integer::intValue).sum();
    }

    static Sample ofOneGroup(int used, int dropped) {
        return new Sample(
                used, used, 0, 0, dropped == 0 ? Map.of() : Map.of("before or after missing", dropped), List.of());
    }
}
