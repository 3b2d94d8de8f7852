package throughline.analysis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import throughline.statistics.Estimate;
import throughline.statistics.Interval;
import throughline.statistics.Result;
import throughline.statistics.areas.AreaEstimate;

/** Results as one JSON object or as lines of a table. */
final class Output {
    private static final ObjectWriter JSON = new ObjectMapper().writerWithDefaultPrettyPrinter();

    private Output() {}

    /** What was estimated, or what the data lack: both are answers. */
    static <T> Map<String, Object> of(Result<T> result, java.util.function.Function<T, Map<String, Object>> fields) {
        return result.either(found -> fields.apply(found.value()), not -> {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("notEstimable", not.shortfall().name());
            map.put("sentence", not.sentence());
            return map;
        });
    }

    static Map<String, Object> fields(Estimate estimate) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("estimand", estimate.estimand().inWords());
        map.put("method", estimate.method());
        map.put("estimate", estimate.value());
        map.put("standardError", estimate.standardError());
        map.put("standardErrorKind", estimate.standardErrorKind().inWords());
        map.put("degreesOfFreedom", finite(estimate.degreesOfFreedom()));
        map.put("interval", interval(estimate.interval()));
        map.put("p", estimate.pValue());
        map.put("reference", estimate.reference().inWords());
        map.put("used", estimate.sample().used());
        map.put("treated", estimate.sample().treated());
        map.put("comparison", estimate.sample().comparison());
        map.put("clusters", estimate.sample().clusters());
        map.put("dropped", estimate.sample().dropped());
        map.put("diagnostics", estimate.diagnostics());
        map.put("sentence", estimate.sentence());
        return map;
    }

    static Map<String, Object> fields(AreaEstimate estimate) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("estimand", estimate.estimand().inWords());
        map.put("method", estimate.method());
        map.put("estimate", estimate.value());
        map.put("standardError", estimate.standardError());
        map.put("standardErrorKind", estimate.standardErrorKind().inWords());
        map.put("degreesOfFreedom", finite(estimate.degreesOfFreedom()));
        map.put("interval", interval(estimate.interval()));
        map.put("p", estimate.pValue());
        map.put("areas", estimate.units().areas());
        map.put("treatedAreas", estimate.units().treated());
        map.put("periods", estimate.units().periods());
        map.put("dropped", estimate.units().dropped());
        map.put("diagnostics", estimate.diagnostics());
        map.put("sentence", estimate.sentence());
        return map;
    }

    static Map<String, Object> interval(Interval interval) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("low", interval.low());
        map.put("high", interval.high());
        map.put("level", interval.level());
        return map;
    }

    static Object finite(double value) {
        return Double.isFinite(value) ? (Object) value : null;
    }

    static String json(Map<String, Object> fields) {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String table(Map<String, Object> fields) {
        StringBuilder lines = new StringBuilder();
        append(lines, "", fields);
        return lines.toString().stripTrailing();
    }

    private static void append(StringBuilder lines, String prefix, Map<?, ?> fields) {
        fields.forEach((name, value) -> {
            if (value instanceof Map<?, ?> inner) {
                append(lines, prefix + name + ".", inner);
            } else {
                lines.append(String.format(
                        "%-34s %s%n",
                        prefix + name, Optional.ofNullable((Object) value).orElse("–")));
            }
        });
    }
}
