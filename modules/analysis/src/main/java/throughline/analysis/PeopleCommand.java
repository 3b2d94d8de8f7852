package throughline.analysis;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import throughline.statistics.Aipw;
import throughline.statistics.Ancova;
import throughline.statistics.Comparison;
import throughline.statistics.DifferenceInMeans;
import throughline.statistics.EntropyBalancing;
import throughline.statistics.Estimate;
import throughline.statistics.Ipw;
import throughline.statistics.LogisticRegression;
import throughline.statistics.NegativeBinomial;
import throughline.statistics.Result;
import throughline.statistics.StandardErrorKind;
import throughline.statistics.Weighted;
import throughline.statistics.WildClusterBootstrap;
import throughline.statistics.matching.NearestNeighbour;
import throughline.statistics.matching.RosenbaumBounds;

/** Methods that compare people who took part with people who did not. */
@Command(
        name = "ancova",
        aliases = {
            "difference-in-means",
            "logistic",
            "negative-binomial",
            "ipw-att",
            "ipw-ate",
            "aipw-att",
            "aipw-ate",
            "entropy-balancing",
            "wild-bootstrap",
            "matching"
        },
        mixinStandardHelpOptions = true,
        description = "Compares people: one row a person. Named also:"
                + " difference-in-means, logistic, negative-binomial, ipw-att, ipw-ate, aipw-att, aipw-ate,"
                + " entropy-balancing, wild-bootstrap, matching.",
        footer = {
            "",
            "Example: throughline-analyse ancova --data participants.csv --outcome post --treated treated"
                    + " --covariate pre,age --cluster site --errors CR2"
        })
final class PeopleCommand extends Printed {
    private static final Set<StandardErrorKind> OF_ANCOVA = EnumSet.of(
            StandardErrorKind.OLS,
            StandardErrorKind.HC2,
            StandardErrorKind.HC3,
            StandardErrorKind.CR1S,
            StandardErrorKind.CR2);

    @Option(names = "--data", required = true, description = "CSV file with headings")
    Path data;

    @Option(names = "--outcome", required = true, description = "Column of the outcome")
    String outcome;

    @Option(names = "--treated", required = true, description = "Column of 1 (took part) and 0")
    String treated;

    @Option(names = "--covariate", split = ",", description = "Columns measured before, separated by commas")
    List<String> covariates = List.of();

    @Option(names = "--cluster", description = "Column that says who belongs together, such as the site")
    String cluster;

    @Option(names = "--errors", description = "Of ancova: OLS, HC2, HC3, CR1S, CR2; HC2, or CR2 with clusters")
    StandardErrorKind errors;

    @Option(names = "--seed", description = "Of the wild bootstrap", defaultValue = "1")
    long seed;

    @Option(
            names = "--caliper",
            description = "Of matching, in standard deviations of the logit of propensity",
            defaultValue = "0.2")
    double caliper;

    @Override
    Map<String, Object> found() {
        Comparison people = people();
        return switch (method()) {
            case "difference-in-means" -> estimate(DifferenceInMeans.of(people));
            case "logistic" -> estimate(LogisticRegression.of(people));
            case "negative-binomial" -> estimate(NegativeBinomial.of(people));
            case "ipw-att" -> weighted(Ipw.effectOnTheTreated(people));
            case "ipw-ate" -> weighted(Ipw.averageEffect(people));
            case "aipw-att" -> estimate(Aipw.effectOnTheTreated(people));
            case "aipw-ate" -> estimate(Aipw.averageEffect(people));
            case "entropy-balancing" -> weighted(EntropyBalancing.effectOnTheTreated(people));
            case "wild-bootstrap" -> {
                needsCluster();
                yield estimate(WildClusterBootstrap.on(people).seed(seed).fit());
            }
            case "matching" -> matched(people);
            default -> estimate(ancova(people).fit());
        };
    }

    private Ancova ancova(Comparison people) {
        if (errors == null) {
            return Ancova.on(people);
        }
        if (!OF_ANCOVA.contains(errors)) {
            throw new BadInput("--errors of ancova is one of OLS, HC2, HC3, CR1S, CR2");
        }
        if (errors.needsClusters()) {
            needsCluster();
        }
        return Ancova.on(people).standardErrors(errors);
    }

    private void needsCluster() {
        if (cluster == null) {
            throw new BadInput("Name the column of clusters with --cluster");
        }
    }

    private Comparison people() {
        DataFile file = DataFile.read(data);
        Comparison people = Comparison.of(file.numbers(outcome)).treated(file.flags(treated));
        for (String covariate : covariates) {
            people = people.covariate(covariate, file.numbers(covariate));
        }
        return cluster == null ? people : people.clusteredBy(file.texts(cluster));
    }

    private Map<String, Object> matched(Comparison people) {
        if (!(caliper > 0)) {
            throw new BadInput("--caliper is a number above 0");
        }
        return Output.of(NearestNeighbour.on(people).caliper(caliper).fit(), matched -> {
            Map<String, Object> fields = Output.fields(matched.estimate());
            RosenbaumBounds.of(matched.differences())
                    .found()
                    .ifPresent(bounds -> fields.put("rosenbaumGamma", bounds.gamma(0.025)));
            return fields;
        });
    }

    private static Map<String, Object> estimate(Result<Estimate> result) {
        return Output.of(result, Output::fields);
    }

    private static Map<String, Object> weighted(Result<Weighted> result) {
        return Output.of(result, weighted -> {
            Map<String, Object> fields = Output.fields(weighted.estimate());
            fields.put("effectiveComparison", weighted.weights().effectiveComparison());
            return fields;
        });
    }
}
