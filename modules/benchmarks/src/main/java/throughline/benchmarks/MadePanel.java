package throughline.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import throughline.statistics.areas.Panel;

/** Panels of any size with levels, a common wave and noise. */
final class MadePanel {
    private MadePanel() {}

    /** @param from first treated period of each area, counted from 0 */
    static Panel of(int areas, int periods, IntUnaryOperator from) {
        SplittableRandom random = new SplittableRandom(1);
        List<Panel.Row> rows = new ArrayList<>();
        for (int i = 0; i < areas; i++) {
            double level = 100 + 20 * random.nextGaussian();
            double slope = random.nextGaussian();
            for (int t = 0; t < periods; t++) {
                double value = level + slope * t + 5 * Math.sin(t) + 3 * random.nextGaussian();
                rows.add(new Panel.Row("area " + i, t, value, t >= from.applyAsInt(i)));
            }
        }
        return Panel.of(rows).found().orElseThrow();
    }
}
