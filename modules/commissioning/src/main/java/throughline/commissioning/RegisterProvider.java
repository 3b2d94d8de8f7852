package throughline.commissioning;

import java.util.ArrayList;
import java.util.List;
import throughline.kernel.AnswerReader;
import throughline.kernel.Answers;
import throughline.kernel.Fault;
import throughline.kernel.Faults;

/**
 * Registers a provider of youth work.
 *
 * @param name up to 120 characters
 * @param charityNumber six or seven digits, or null where there is none
 */
public record RegisterProvider(String name, String charityNumber) {

    /**
     * Reads the command from what was answered.
     *
     * @throws throughline.kernel.Rejected when something is missing or wrong
     */
    public static RegisterProvider from(Answers answers) {
        AnswerReader read = answers.read("commissioning");
        RegisterProvider command = new RegisterProvider(read.text("name"), read.text("charityNumber"));
        command.faults().reject();
        return command;
    }

    Faults faults() {
        List<Fault> faults = new ArrayList<>();
        if (name == null) {
            faults.add(Fault.of("name", "commissioning.name.blank"));
        } else if (name.length() > 120) {
            faults.add(Fault.of("name", "commissioning.name.too-long"));
        }
        if (charityNumber != null && !charityNumber.matches("\\d{6,7}")) {
            faults.add(Fault.of("charityNumber", "commissioning.charityNumber.shape"));
        }
        return Faults.of(faults);
    }
}
