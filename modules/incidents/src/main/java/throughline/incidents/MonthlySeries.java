package throughline.incidents;

import java.time.YearMonth;
import java.util.List;
import throughline.kernel.AreaCode;

/**
 * Recorded offences of one group in one area, month by month without gaps.
 *
 * @param area ONS code
 * @param areaName in words
 * @param offenceGroup as the source calls it
 * @param points in order of time; a month that the source does not cover has no count (missing is not zero)
 */
public record MonthlySeries(AreaCode area, String areaName, String offenceGroup, List<Point> points) {
    /** @param count null where the source says nothing */
    public record Point(YearMonth month, Integer count) {}
}
