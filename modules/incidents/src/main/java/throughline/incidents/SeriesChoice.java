package throughline.incidents;

import java.util.ArrayList;
import java.util.List;
import throughline.kernel.Answers;
import throughline.kernel.AreaCode;
import throughline.kernel.Fault;
import throughline.kernel.Faults;

/**
 * The series that a reader asks for.
 *
 * @param area where
 * @param group one of {@link IncidentCounts#offenceGroups}
 */
public record SeriesChoice(AreaCode area, String group) {

    /**
     * Reads the choice from {@code area} (ONS code) and {@code group}.
     *
     * @throws throughline.kernel.Rejected when one is missing or is no code
     */
    public static SeriesChoice from(Answers answers) {
        String area = answers.text("area");
        String group = answers.text("group");
        List<Fault> faults = new ArrayList<>();
        if (area.isEmpty()) {
            faults.add(Fault.of("area", "incidents.area.blank"));
        } else if (!AreaCode.looksRight(area)) {
            faults.add(Fault.of("area", "incidents.area.not-a-code"));
        }
        if (group.isEmpty()) {
            faults.add(Fault.of("group", "incidents.group.blank"));
        }
        Faults.of(faults).reject();
        return new SeriesChoice(new AreaCode(area), group);
    }
}
