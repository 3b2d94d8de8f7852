package throughline.web.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Maps values to a length in the drawing, with ticks at round numbers (Heckbert, "Nice numbers for graph labels",
 * Graphics Gems, 1990).
 */
public final class Scale {
    /** @param at place in the drawing, @param label the round number */
    public record Tick(String at, String label) {}

    private final double low;
    private final double high;
    private final double step;
    private final double from;
    private final double to;

    /**
     * @param least smallest value to be shown
     * @param most largest value to be shown
     * @param from place of the smallest in the drawing
     * @param to place of the largest; may be less than {@code from}, as on a vertical axis
     * @param ticks about how many
     */
    Scale(double least, double most, double from, double to, int ticks) {
        double range = most > least ? most - least : Math.max(1, Math.abs(most));
        this.step = nice(range / ticks);
        this.low = Math.floor(least / step + 1e-9) * step;
        this.high = Math.max(Math.ceil(most / step - 1e-9) * step, low + step);
        this.from = from;
        this.to = to;
    }

    String at(double value) {
        return place(from + (value - low) / (high - low) * (to - from));
    }

    List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        int steps = (int) Math.round((high - low) / step);
        for (int i = 0; i <= steps; i++) {
            double value = low + i * step;
            ticks.add(new Tick(at(value), label(value)));
        }
        return ticks;
    }

    /** One decimal is finer than a pixel, and the same bytes everywhere. */
    static String place(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }

    private static String label(double value) {
        BigDecimal rounded = BigDecimal.valueOf(Math.round(value * 1e6) / 1e6).stripTrailingZeros();
        String plain = rounded.signum() == 0 ? "0" : rounded.toPlainString();
        String grouped = rounded.scale() <= 0 ? String.format(Locale.UK, "%,d", rounded.longValue()) : plain;
        return grouped.replace('-', '−');
    }

    private static double nice(double rough) {
        double magnitude = Math.pow(10, Math.floor(Math.log10(rough)));
        double fraction = rough / magnitude;
        if (fraction <= 1) {
            return magnitude;
        }
        return fraction <= 2 ? 2 * magnitude : fraction <= 5 ? 5 * magnitude : 10 * magnitude;
    }
}
