package throughline.funding;

import java.util.Comparator;
import throughline.evaluation.FindingRow;

/**
 * A released finding in the funder's portfolio.
 *
 * @param flag what the policy says, or null
 * @param flagColour of the GOV.UK tag, or null
 * @param headline effect or change with its interval
 * @param decision the latest decision, or null
 */
public record PortfolioRow(
        long finding,
        String title,
        String vruName,
        String providerName,
        String approachName,
        String measureName,
        String headline,
        String flag,
        String flagColour,
        String decision) {

    /** No order by effect: a league table of programmes would reward chance. */
    static final Comparator<PortfolioRow> BY_UNIT_AND_TITLE =
            Comparator.comparing(PortfolioRow::vruName).thenComparing(PortfolioRow::title);

    static PortfolioRow of(FindingRow row, ReviewView decision) {
        return new PortfolioRow(
                row.id(),
                row.title(),
                row.vruName(),
                row.providerName(),
                row.approachName(),
                row.measureName(),
                row.headline(),
                row.verdict(),
                row.verdictColour(),
                decision == null ? null : decision.courseLabel());
    }
}
