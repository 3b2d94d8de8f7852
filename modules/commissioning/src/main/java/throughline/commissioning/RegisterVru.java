package throughline.commissioning;

import java.util.ArrayList;
import java.util.List;
import throughline.kernel.AnswerReader;
import throughline.kernel.Answers;
import throughline.kernel.Fault;
import throughline.kernel.Faults;

/**
 * Registers a Violence Reduction Unit.
 *
 * @param name up to 120 characters
 * @param policeForceArea name of the police force area, up to 120 characters
 */
public record RegisterVru(String name, String policeForceArea) {

    /**
     * Reads the command from what was answered.
     *
     * @throws throughline.kernel.Rejected when something is missing or wrong
     */
    public static RegisterVru from(Answers answers) {
        AnswerReader read = answers.read("commissioning");
        RegisterVru command = new RegisterVru(read.text("name"), read.text("policeForceArea"));
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
        if (policeForceArea == null) {
            faults.add(Fault.of("policeForceArea", "commissioning.policeForceArea.blank"));
        } else if (policeForceArea.length() > 120) {
            faults.add(Fault.of("policeForceArea", "commissioning.policeForceArea.too-long"));
        }
        return Faults.of(faults);
    }
}
