package throughline.funding;

import throughline.funding.policy.Outcome;
import throughline.kernel.AnswerReader;
import throughline.kernel.Answers;

/**
 * What a portfolio is narrowed to; null narrows nothing.
 *
 * @param vru id of the unit
 * @param approach name of the recognised approach
 * @param flag of the policy
 * @param page counted from 1
 */
public record PortfolioFilter(Long vru, String approach, Outcome flag, int page) {

    /**
     * Reads the filter from what was chosen.
     *
     * @throws throughline.kernel.Rejected when a choice is not one of those offered
     */
    public static PortfolioFilter from(Answers answers) {
        AnswerReader read = answers.read("funding");
        Integer vru = read.wholeNumber("vru");
        Integer page = read.wholeNumber("page");
        PortfolioFilter filter = new PortfolioFilter(
                vru == null ? null : vru.longValue(),
                read.text("approach"),
                read.choice("flag", Outcome.class),
                page == null ? 1 : Math.max(1, page));
        read.faults().reject();
        return filter;
    }

    public static PortfolioFilter none() {
        return new PortfolioFilter(null, null, null, 1);
    }

    boolean lets(PortfolioRow row) {
        return (vru == null || vru.equals(row.finding().vru()))
                && (approach == null || approach.equals(row.finding().approachName()))
                && (flag == null || flag.label().equals(row.finding().verdict()));
    }
}
