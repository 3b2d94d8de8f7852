package throughline.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import throughline.statistics.Result;
import throughline.statistics.areas.AreaEstimate;
import throughline.statistics.areas.CallawaySantanna;
import throughline.statistics.areas.CallawaySantanna.Against;
import throughline.statistics.areas.GroupTimes;
import throughline.statistics.areas.InterruptedTimeSeries;
import throughline.statistics.areas.Panel;
import throughline.statistics.areas.Twfe;
import throughline.statistics.areas.TwoGroupDid;
import throughline.statistics.synthetic.SyntheticControl;
import throughline.statistics.synthetic.SyntheticDid;

/** The values of {@code area-panel.csv}, {@code staggered-panel.csv} and {@code monthly-series.csv}. */
final class ReferenceAreas {
    private static final int LAG = 3;

    private ReferenceAreas() {}

    static void ofOneArea(DataFile file, BiConsumer<String, Map<String, Double>> values) {
        Result<Panel> panel = AreasCommand.panel(file, "area", "period", "value", "treated", false);
        panel.then(TwoGroupDid::of).found().ifPresent(did -> values.accept("did_two_groups", Map.of("att", did)));
        panel.then(SyntheticControl::of)
                .found()
                .ifPresent(control -> values.accept(
                        "synthetic_control",
                        Map.of(
                                "att", control.effect(),
                                "pre_rmspe", control.preRmspe(),
                                "rmspe_ratio", control.ratio(),
                                "rank", (double) control.rank(),
                                "p", control.pValue())));
        panel.then(SyntheticDid::asSynthdidStops)
                .found()
                .ifPresent(did -> values.accept(
                        "synthetic_did",
                        Map.of("att", did.effect(), "placebo_sd_exhaustive_n_minus_1", did.standardError())));
    }

    static void ofStaggered(DataFile file, BiConsumer<String, Map<String, Double>> values) {
        Result<Panel> panel = AreasCommand.panel(file, "area", "period", "value", "first_treated", true);
        panel.then(Twfe::of)
                .found()
                .ifPresent(
                        fit -> values.accept("twfe", Map.of("estimate", fit.value(), "se_cr1s", fit.standardError())));
        for (Against against : Against.values()) {
            String name = "callaway_santanna_"
                    + against.name().toLowerCase(java.util.Locale.ROOT).replace("_", "");
            panel.then(p -> CallawaySantanna.on(p).against(against).fit())
                    .found()
                    .ifPresent(fit -> values.accept(name, groupTimes(fit)));
        }
    }

    private static Map<String, Double> groupTimes(GroupTimes fit) {
        Map<String, Double> values = new HashMap<>();
        put(values, "simple", fit.simple());
        put(values, "group", fit.byGroupAsDidErrs());
        put(values, "dynamic", fit.dynamic());
        put(values, "calendar", fit.byPeriod());
        fit.effects().forEach(e -> values.put("att_g" + e.group() + "_t" + e.period(), e.value()));
        fit.preTest().found().ifPresent(test -> {
            values.put("pretest_wald", test.wald());
            values.put("pretest_p", test.pValue());
        });
        return values;
    }

    private static void put(Map<String, Double> values, String name, Result<AreaEstimate> result) {
        result.found().ifPresent(estimate -> {
            values.put(name, estimate.value());
            values.put(name + "_se", estimate.standardError());
        });
    }

    static void ofSeries(DataFile file, BiConsumer<String, Map<String, Double>> values) {
        int before = 0;
        for (boolean after : file.flags("after")) {
            before += after ? 0 : 1;
        }
        InterruptedTimeSeries series = InterruptedTimeSeries.of(file.numbers("count"), before)
                .exposure(file.numbers("population"))
                .season(12, 2);
        series.quasiPoisson().found().ifPresent(fit -> {
            Map<String, Double> found = new HashMap<>();
            found.put("after", fit.after().value());
            found.put("after_se", fit.after().standardError());
            found.put("period", fit.period().value());
            found.put("period_se", fit.period().standardError());
            found.put("since", fit.since().value());
            found.put("since_se", fit.since().standardError());
            found.put("dispersion", fit.dispersion());
            found.put("ljung_box_12_p", fit.ljungBoxP());
            values.accept("its_quasipoisson", found);
        });
        series.neweyWest(LAG)
                .found()
                .ifPresent(fit -> values.accept(
                        "its_newey_west",
                        Map.of("after_se_lag3_adjusted", fit.after().standardError())));
        series.negativeBinomial()
                .found()
                .ifPresent(fit -> values.accept(
                        "its_negative_binomial",
                        Map.of(
                                "after", fit.after().value(),
                                "after_se", fit.after().standardError(),
                                "theta", fit.theta())));
    }
}
