package throughline.evaluation.report;

import java.util.List;
import throughline.evaluation.analysis.AreaSeries;
import throughline.evaluation.analysis.Design;
import throughline.evaluation.analysis.Effect;
import throughline.evaluation.analysis.Outcome;
import throughline.evaluation.analysis.Result;

/**
 * A result as one reader may see it: page and API show nothing else. Counts and what could reveal them are text, because
 * a small one reads {@code [c]} to whoever may not see records.
 *
 * @param engine what computed it
 * @param seed of whatever drew at random
 * @param outcome the primary outcome
 * @param design what kind of evidence it is
 * @param estimand what is estimated
 * @param summary the result in plain English
 * @param headline what the verdict rests on: effect, or change where there is no comparison group
 * @param standardised Hedges' g of the effect, or the standardised change
 * @param sensitivity the effect by other methods
 * @param withoutEachSite the effect with each site left out
 * @param subgroups the effect by group
 * @param twelveMonths the effect at twelve months
 * @param sites the effect at each site
 * @param eValue of the estimate; null where there is none
 * @param eValueOfInterval of the interval's nearer end
 * @param detectable smallest effect that would have been found four times in five
 * @param needed children needed to find the minimum worthwhile effect; null where there were enough
 * @param flow stages and counts
 * @param changes means before and after by group
 * @param balance how alike the groups were before
 * @param loss who was lost
 * @param reach reach and drop-out by group
 * @param delivery what was delivered, label and value
 * @param cost what it cost, label and value
 * @param areas context
 * @param limits what to bear in mind
 */
public record PublishedResult(
        String engine,
        long seed,
        Outcome outcome,
        Design design,
        String estimand,
        List<String> summary,
        Effect headline,
        Effect standardised,
        List<Effect> sensitivity,
        List<Effect> withoutEachSite,
        List<Effect> subgroups,
        Effect twelveMonths,
        List<Effect> sites,
        Double eValue,
        Double eValueOfInterval,
        Double detectable,
        Integer needed,
        List<Stage> flow,
        List<Means> changes,
        List<Likeness> balance,
        List<Line> loss,
        List<Reach> reach,
        List<Line> delivery,
        List<Line> cost,
        List<AreaSeries> areas,
        List<String> limits) {

    /** @param compared null where there is no comparison group */
    public record Stage(String stage, String participants, String compared) {}

    /** @param before null where it may not be shown or there is none, as {@code after} */
    public record Means(
            String group, String analysed, Double before, Double after, String shownBefore, String shownAfter) {}

    /** @param difference standardised; null where it cannot be had @param weighted after weighting */
    public record Likeness(
            String covariate, String participants, String compared, Double difference, Double weighted) {}

    /** A label and its value. */
    public record Line(String label, String value) {}

    public record Reach(
            String characteristic,
            String group,
            String enrolled,
            String share,
            String dropOut,
            String relativeRate,
            boolean dropsOutMore) {}

    /**
     * The result for one reader.
     *
     * @param recordsToo whether the reader may see records, and so every count
     */
    public static PublishedResult of(Result result, boolean recordsToo) {
        return new Publisher(result, recordsToo).publish();
    }
}
