package throughline.funding;

import throughline.evaluation.FindingRow;
import throughline.kernel.Answers;

/**
 * Which findings a funder wants to see; a blank lets all pass.
 *
 * @param vru name of the unit
 * @param approach name of the approach
 * @param flag what the policy says
 */
public record PortfolioFilter(String vru, String approach, String flag) {

    public static PortfolioFilter from(Answers answers) {
        return new PortfolioFilter(answers.text("vru"), answers.text("approach"), answers.text("flag"));
    }

    boolean lets(FindingRow row) {
        return (vru.isEmpty() || vru.equals(row.vruName()))
                && (approach.isEmpty() || approach.equals(row.approachName()))
                && (flag.isEmpty() || flag.equals(row.verdict()));
    }
}
