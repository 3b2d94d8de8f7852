package throughline.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import throughline.statistics.Comparison;
import throughline.statistics.Result;
import throughline.statistics.matching.Matched;
import throughline.statistics.matching.NearestNeighbour;

/** Nearest neighbours in propensity with a caliper; R takes 0.11 s at 10,000 rows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MatchingBenchmark {
    @Param({"625", "2500", "10000"})
    int people;

    private Comparison comparison;

    @Setup
    public void make() {
        SplittableRandom random = new SplittableRandom(1);
        double[] before = new double[people];
        double[] age = new double[people];
        double[] after = new double[people];
        boolean[] treated = new boolean[people];
        for (int i = 0; i < people; i++) {
            before[i] = random.nextGaussian();
            age[i] = 11 + random.nextInt(7);
            treated[i] = random.nextDouble() < 0.3 + 0.1 * Math.signum(before[i]);
            after[i] = 0.6 * before[i] - (treated[i] ? 0.3 : 0) + random.nextGaussian();
        }
        comparison =
                Comparison.of(after).treated(treated).covariate("pre", before).covariate("age", age);
    }

    @Benchmark
    public Result<Matched> nearestNeighbour() {
        return NearestNeighbour.on(comparison).fit();
    }
}
