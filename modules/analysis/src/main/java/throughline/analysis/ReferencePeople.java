package throughline.analysis;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import throughline.statistics.Aipw;
import throughline.statistics.Ancova;
import throughline.statistics.Balance;
import throughline.statistics.Comparison;
import throughline.statistics.EntropyBalancing;
import throughline.statistics.Estimate;
import throughline.statistics.Ipw;
import throughline.statistics.McNemar;
import throughline.statistics.NegativeBinomial;
import throughline.statistics.PairedChange;
import throughline.statistics.StandardErrorKind;

/** The values of {@code participants.csv}: rows without an outcome after are left out throughout. */
final class ReferencePeople {
    private static final String[] COVARIATES = {"pre", "age", "female", "send", "care"};
    private static final int FEW = 8;

    private final DataFile file;
    private final int[] rows;

    ReferencePeople(DataFile file) {
        this.file = file;
        double[] post = file.numbers("post");
        this.rows = IntStream.range(0, post.length)
                .filter(i -> Double.isFinite(post[i]))
                .toArray();
    }

    void put(BiConsumer<String, Map<String, Double>> values) {
        boolean[] treated = treated(rows);
        int[] those = IntStream.range(0, rows.length)
                .filter(i -> treated[i])
                .map(i -> rows[i])
                .toArray();
        PairedChange.of(numbers("pre", those), numbers("post", those))
                .found()
                .ifPresent(paired -> values.accept("paired", paired(paired)));
        McNemar.of(flags("offence_before", those), flags("offence_after", those))
                .found()
                .ifPresent(test -> values.accept(
                        "mcnemar",
                        Map.of(
                                "chi2", test.chiSquared(),
                                "chi2_corrected", test.chiSquaredCorrected(),
                                "p_corrected", test.pCorrected(),
                                "p_exact", test.pExact())));
        compared(values);
        regressed(values);
    }

    private static Map<String, Double> paired(PairedChange paired) {
        Estimate change = paired.change();
        return Map.ofEntries(
                Map.entry("n", (double) change.sample().used()),
                Map.entry("mean_change", change.value()),
                Map.entry("t", change.statistic()),
                Map.entry("df", change.degreesOfFreedom()),
                Map.entry("p", change.pValue()),
                Map.entry("ci_low", change.interval().low()),
                Map.entry("ci_high", change.interval().high()),
                Map.entry("d_av", paired.dAv()),
                Map.entry("g_av_df_n_minus_1", paired.gAv()),
                Map.entry("smcr", paired.smcr()),
                Map.entry("smcr_variance", paired.smcrVariance()));
    }

    private void compared(BiConsumer<String, Map<String, Double>> values) {
        Comparison people = people(rows, "post", COVARIATES);
        Balance.of(people).found().ifPresent(balance -> balance.covariates().forEach(covariate -> covariate
                .standardisedDifference()
                .ifPresent(d -> values.accept("balance_smd_treated_sd", Map.of(covariate.name(), d)))));
        Ipw.effectOnTheTreated(people)
                .found()
                .ifPresent(att -> values.accept(
                        "ipw",
                        Map.of(
                                "att_hajek", att.estimate().value(),
                                "ess_controls_att", att.weights().effectiveComparison())));
        Ipw.averageEffect(people)
                .found()
                .ifPresent(ate ->
                        values.accept("ipw", Map.of("ate_hajek", ate.estimate().value())));
        Aipw.averageEffect(people)
                .found()
                .ifPresent(ate -> values.accept("aipw", Map.of("ate", ate.value(), "ate_se", ate.standardError())));
        Aipw.effectOnTheTreated(people)
                .found()
                .ifPresent(att -> values.accept("aipw", Map.of("att", att.value(), "att_se", att.standardError())));
        EntropyBalancing.effectOnTheTreated(people)
                .found()
                .ifPresent(att -> values.accept(
                        "entropy_balancing",
                        Map.of(
                                "att", att.estimate().value(),
                                "ess_controls", att.weights().effectiveComparison())));
        NegativeBinomial.of(people(rows, "contacts", "pre"))
                .found()
                .ifPresent(fit -> values.accept(
                        "negative_binomial",
                        Map.of(
                                "log_rate_ratio", fit.value(),
                                "se", fit.standardError(),
                                "theta", fit.diagnostics().get("theta"))));
    }

    private void regressed(BiConsumer<String, Map<String, Double>> values) {
        Comparison people = people(rows, "post", COVARIATES).clusteredBy(texts("site", rows));
        for (StandardErrorKind kind : new StandardErrorKind[] {
            StandardErrorKind.OLS,
            StandardErrorKind.HC2,
            StandardErrorKind.HC3,
            StandardErrorKind.CR1S,
            StandardErrorKind.CR2
        }) {
            String name = kind.name().toLowerCase(java.util.Locale.ROOT);
            Ancova.on(people)
                    .standardErrors(kind)
                    .fit()
                    .found()
                    .ifPresent(fit -> values.accept(
                            "ancova",
                            Map.of(
                                    "estimate",
                                    fit.value(),
                                    "se_" + name,
                                    fit.standardError(),
                                    "df_" + name,
                                    fit.degreesOfFreedom(),
                                    "p_" + name,
                                    fit.pValue())));
        }
        int[] few = inTheFirst(FEW);
        Ancova.on(people(few, "post", "pre").clusteredBy(texts("site", few)))
                .fit()
                .found()
                .ifPresent(fit -> values.accept(
                        "ancova_8_sites",
                        Map.of(
                                "estimate", fit.value(),
                                "se_cr2", fit.standardError(),
                                "df_cr2", fit.degreesOfFreedom(),
                                "p_cr2", fit.pValue())));
    }

    /** People of the first sites in the order in which these appear in the file. */
    private int[] inTheFirst(int sites) {
        Set<String> first = new LinkedHashSet<>();
        for (String site : file.texts("site")) {
            if (first.size() < sites) {
                first.add(site);
            }
        }
        String[] all = file.texts("site");
        Predicate<String> wanted = first::contains;
        return Arrays.stream(rows).filter(i -> wanted.test(all[i])).toArray();
    }

    private Comparison people(int[] who, String outcome, String... covariates) {
        Comparison people = Comparison.of(numbers(outcome, who)).treated(treated(who));
        for (String covariate : covariates) {
            people = people.covariate(covariate, numbers(covariate, who));
        }
        return people;
    }

    private boolean[] treated(int[] who) {
        return flags("treated", who);
    }

    private double[] numbers(String column, int[] who) {
        double[] all = file.numbers(column);
        return Arrays.stream(who).mapToDouble(i -> all[i]).toArray();
    }

    private boolean[] flags(String column, int[] who) {
        boolean[] all = file.flags(column);
        boolean[] flags = new boolean[who.length];
        for (int i = 0; i < who.length; i++) {
            flags[i] = all[who[i]];
        }
        return flags;
    }

    private String[] texts(String column, int[] who) {
        String[] all = file.texts(column);
        return Arrays.stream(who).mapToObj(i -> all[i]).toArray(String[]::new);
    }
}
