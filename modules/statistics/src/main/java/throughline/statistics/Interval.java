package throughline.statistics;

/**
 * A confidence interval.
 *
 * @param low lower end
 * @param high upper end, not below the lower
 * @param level its level, such as 0.95
 */
public record Interval(double low, double high, double level) {

    public boolean includes(double value) {
        return low <= value && value <= high;
    }

    /** Whether all of it lies on one side of zero. */
    public boolean excludesZero() {
        return !includes(0);
    }

    /** The interval of the same quantity in other units; a negative factor turns it round. */
    public Interval times(double factor) {
        return factor < 0
                ? new Interval(high * factor, low * factor, level)
                : new Interval(low * factor, high * factor, level);
    }
}
