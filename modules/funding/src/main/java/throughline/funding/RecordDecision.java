package throughline.funding;

import java.util.ArrayList;
import java.util.List;
import throughline.kernel.AnswerReader;
import throughline.kernel.Answers;
import throughline.kernel.Fault;
import throughline.kernel.Faults;

/**
 * Records what the funder decides.
 *
 * @param choice long-term, extend, stop, or return to the commissioner
 * @param reasons 20 to 2,000 characters
 * @param conditions of the funding, up to 2,000 characters; null where there are none
 * @param dissent what those said who saw it otherwise, up to 2,000 characters; null where nobody did
 */
public record RecordDecision(FundingChoice choice, String reasons, String conditions, String dissent) {

    /**
     * Reads the command from what was answered.
     *
     * @throws throughline.kernel.Rejected when something is missing or wrong
     */
    public static RecordDecision from(Answers answers) {
        AnswerReader read = answers.read("funding");
        RecordDecision command = new RecordDecision(
                read.choice("choice", FundingChoice.class),
                read.text("reasons"),
                read.text("conditions"),
                read.text("dissent"));
        read.faults().and(command.faults()).reject();
        return command;
    }

    Faults faults() {
        List<Fault> faults = new ArrayList<>();
        if (choice == null) {
            faults.add(Fault.of("choice", "funding.choice.blank"));
        }
        DecisionTexts.reasons(reasons, faults);
        DecisionTexts.check("conditions", conditions, faults);
        DecisionTexts.check("dissent", dissent, faults);
        return Faults.of(faults);
    }
}
