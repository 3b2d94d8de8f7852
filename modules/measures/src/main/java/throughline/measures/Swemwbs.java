package throughline.measures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The Short Warwick-Edinburgh Mental Wellbeing Scale: seven items of 1 to 5, whose raw total must be converted before
 * scores are averaged (Stewart-Brown and others 2009; University of Warwick, conversion table).
 */
public final class Swemwbs implements Scoring {
    /** Lowest raw total. */
    public static final int LOWEST_RAW = 7;
    /** Highest raw total. */
    public static final int HIGHEST_RAW = 35;

    private static final List<String> KEYS =
            IntStream.rangeClosed(1, 7).mapToObj(n -> "swemwbs" + n).toList();

    private static final List<BigDecimal> METRIC = List.of(
                    "7.00", "9.51", "11.25", "12.40", "13.33", "14.08", "14.75", "15.32", "15.84", "16.36", "16.88",
                    "17.43", "17.98", "18.59", "19.25", "19.98", "20.73", "21.54", "22.35", "23.21", "24.11", "25.03",
                    "26.02", "27.03", "28.13", "29.31", "30.70", "32.55", "35.00")
            .stream()
            .map(BigDecimal::new)
            .toList();

    /**
     * The metric score of a raw total.
     *
     * @param raw 7 to 35
     * @return two decimals, 7.00 to 35.00
     * @throws IllegalArgumentException for any other total
     */
    public static BigDecimal metric(int raw) {
        if (raw < LOWEST_RAW || raw > HIGHEST_RAW) {
            throw new IllegalArgumentException("No raw total: " + raw);
        }
        return METRIC.get(raw - LOWEST_RAW);
    }

    /** Whether a number stands in the conversion table. */
    static boolean isMetric(BigDecimal number) {
        return METRIC.stream().anyMatch(metric -> metric.compareTo(number) == 0);
    }

    @Override
    public List<String> itemKeys() {
        return KEYS;
    }

    /** The metric score; complete answers only, because no rule for missing ones is confirmed. */
    @Override
    public Reading score(Map<String, Integer> answers) {
        return ItemAnswers.problem(KEYS, answers, 1, 5)
                .or(() -> ItemAnswers.missing(KEYS, answers))
                .map(Reading.class::cast)
                .orElseGet(() -> new Reading.Taken(
                        metric(answers.values().stream().mapToInt(v -> v).sum())));
    }
}
