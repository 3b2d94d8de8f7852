package throughline.funding;

import java.util.ArrayList;
import java.util.List;
import throughline.kernel.AnswerReader;
import throughline.kernel.Answers;
import throughline.kernel.Fault;
import throughline.kernel.Faults;

/**
 * Records what the commissioner recommends.
 *
 * @param choice long-term, extend or stop
 * @param reasons 20 to 2,000 characters
 * @param dissent what those said who saw it otherwise, up to 2,000 characters; null where nobody did
 */
public record RecordRecommendation(FundingChoice choice, String reasons, String dissent) {

    /**
     * Reads the command from what was answered.
     *
     * @throws throughline.kernel.Rejected when something is missing or wrong
     */
    public static RecordRecommendation from(Answers answers) {
        AnswerReader read = answers.read("funding");
        RecordRecommendation command = new RecordRecommendation(
                read.choice("choice", FundingChoice.class), read.text("reasons"), read.text("dissent"));
        read.faults().and(command.faults()).reject();
        return command;
    }

    Faults faults() {
        List<Fault> faults = new ArrayList<>();
        if (choice == null) {
            faults.add(Fault.of("choice", "funding.choice.blank"));
        } else if (choice == FundingChoice.RETURN) {
            faults.add(Fault.of("choice", "funding.choice.not-yours"));
        }
        DecisionTexts.reasons(reasons, faults);
        DecisionTexts.check("dissent", dissent, faults);
        return Faults.of(faults);
    }
}
