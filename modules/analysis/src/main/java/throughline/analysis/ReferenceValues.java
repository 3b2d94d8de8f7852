package throughline.analysis;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import throughline.statistics.scrutiny.BenjaminiHochberg;
import throughline.statistics.scrutiny.Holm;
import throughline.statistics.synthesis.Heterogeneity;
import throughline.statistics.synthesis.MetaAnalysis;

/** Every value that Throughline computes from a folder laid out as the reference data are. */
final class ReferenceValues {
    static final String P_VALUES = "p_values";

    private final Map<String, Double> values = new HashMap<>();

    /** @param inputs the p-values to adjust, by their keys in order */
    ReferenceValues(Path folder, Map<String, Double> inputs) {
        if (Files.exists(folder.resolve("participants.csv"))) {
            new ReferencePeople(DataFile.read(folder.resolve("participants.csv"))).put(this::put);
        }
        if (Files.exists(folder.resolve("area-panel.csv"))) {
            ReferenceAreas.ofOneArea(DataFile.read(folder.resolve("area-panel.csv")), this::put);
        }
        if (Files.exists(folder.resolve("staggered-panel.csv"))) {
            ReferenceAreas.ofStaggered(DataFile.read(folder.resolve("staggered-panel.csv")), this::put);
        }
        if (Files.exists(folder.resolve("monthly-series.csv"))) {
            ReferenceAreas.ofSeries(DataFile.read(folder.resolve("monthly-series.csv")), this::put);
        }
        if (Files.exists(folder.resolve("meta-analysis.csv"))) {
            putStudies(DataFile.read(folder.resolve("meta-analysis.csv")));
        }
        putAdjusted(inputs);
    }

    OptionalDouble of(String name, String key) {
        Double value = values.get(name + "." + key);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private void put(String name, Map<String, Double> found) {
        found.forEach((key, value) -> values.put(name + "." + key, value));
    }

    private void putStudies(DataFile file) {
        Map<String, Heterogeneity> methods =
                Map.of("meta_dl", Heterogeneity.DER_SIMONIAN_LAIRD, "meta_reml", Heterogeneity.REML_AS_METAFOR_STOPS);
        methods.forEach((name, by) -> MetaAnalysis.of(file.numbers("effect"), file.numbers("variance"), by)
                .found()
                .ifPresent(found -> {
                    Map<String, Double> all = new LinkedHashMap<>();
                    all.put("estimate", found.estimate());
                    all.put("se", found.standardError());
                    all.put("tau2", found.tauSquared());
                    all.put("i2", found.iSquared());
                    all.put("q", found.q());
                    all.put("hk_se", found.hartungKnappStandardError());
                    all.put("hk_low", found.hartungKnapp().low());
                    all.put("hk_high", found.hartungKnapp().high());
                    found.prediction().ifPresent(interval -> {
                        all.put("pi_t_low", interval.low());
                        all.put("pi_t_high", interval.high());
                    });
                    put(name, all);
                }));
    }

    private void putAdjusted(Map<String, Double> inputs) {
        List<String> keys = new ArrayList<>(inputs.keySet());
        double[] raw = inputs.values().stream().mapToDouble(Double::doubleValue).toArray();
        if (raw.length == 0) {
            return;
        }
        double[] holm = Holm.adjust(raw);
        double[] hochberg = BenjaminiHochberg.adjust(raw);
        for (int i = 0; i < raw.length; i++) {
            put("holm", Map.of(keys.get(i), holm[i]));
            put("benjamini_hochberg", Map.of(keys.get(i), hochberg[i]));
            put(P_VALUES, Map.of(keys.get(i), raw[i]));
        }
    }
}
