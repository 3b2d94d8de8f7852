package throughline.statistics;

import java.util.function.Supplier;

/** Leaves a computation early once the data are seen not to bear it; never leaves this module: see {@link #attempt}. */
public final class Unestimable extends RuntimeException {
    private final transient Shortfall shortfall;

    public Unestimable(Shortfall shortfall, String sentence) {
        super(sentence, null, false, false);
        this.shortfall = shortfall;
    }

    public static void unless(boolean condition, Shortfall shortfall, String sentence) {
        if (!condition) {
            throw new Unestimable(shortfall, sentence);
        }
    }

    public static double finite(double value, String what) {
        unless(Double.isFinite(value), Shortfall.DID_NOT_CONVERGE, "The " + what + " is too large to compute");
        return value;
    }

    public static <T> Result<T> attempt(Supplier<T> computation) {
        try {
            return Result.of(computation.get());
        } catch (Unestimable e) {
            return Result.notEstimable(e.shortfall, e.getMessage());
        }
    }
}
