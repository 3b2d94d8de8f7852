package throughline.statistics.areas;

/**
 * The average effect on the areas first treated in one period, in another period: ATT(g, t) of Callaway and Sant'Anna
 * (2021).
 *
 * @param group first treated period
 * @param period in which the effect is measured
 * @param base period from which change is counted
 * @param value in the outcome's units
 * @param standardError analytic, from the areas' influence; NaN is never stored: 0 where nothing varies
 */
public record GroupTime(int group, int period, int base, double value, double standardError) {
    /** Whether it lies before treatment, where it should be zero. */
    public boolean isBefore() {
        return period < group;
    }
}
