package throughline.exchange;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import throughline.participants.CohortChange;
import throughline.participants.CohortPreview;
import throughline.participants.CohortPreview.LineFault;
import throughline.participants.EnrolParticipant;
import throughline.participants.RecordAttendance;
import throughline.participants.RecordReading;
import throughline.workbooks.CellFault;
import throughline.workbooks.SheetDefinition;
import throughline.workbooks.SheetRow;
import throughline.workbooks.WorkbookReader;

/** A workbook that was read: the lines of the change that it asks for, and the cells that each came from. */
final class ReadReturn {
    private final Lines<EnrolParticipant> enrolments;
    private final Lines<RecordAttendance> attendance;
    private final Lines<RecordReading> readings;
    private final EnteredValues entered;

    private ReadReturn(WorkbookReader workbook, List<SheetDefinition> sheets) {
        enrolments = Lines.of(workbook, sheets.get(0));
        attendance = Lines.of(workbook, sheets.get(1));
        readings = Lines.of(workbook, sheets.get(2));
        entered = new EnteredValues(sheets);
    }

    /**
     * Reads the three sheets.
     *
     * @throws throughline.kernel.Rejected when the file is broken
     */
    static ReadReturn of(WorkbookReader workbook, CohortTemplate template) {
        ReadReturn read = new ReadReturn(workbook, template.sheets());
        for (SheetRow row : read.enrolments.rows()) {
            read.enrolments.add(row, EnrolParticipant.draft(row.answers()));
        }
        for (SheetRow row : read.attendance.rows()) {
            read.attendance.add(row, RecordAttendance.draft(row.answers()));
        }
        for (SheetRow row : read.readings.rows()) {
            template.scores().stream()
                    .filter(score -> score.isAnswered(row.answers()))
                    .forEach(score ->
                            read.readings.add(row, RecordReading.draft(score.answers(row.answers())), score::column));
        }
        return read;
    }

    CohortChange change() {
        return new CohortChange(enrolments.commands(), attendance.commands(), readings.commands());
    }

    /** Whether sheets or columns are missing; what else is wrong would then only be noise. */
    boolean hasLostColumns() {
        return enrolments.lost() || attendance.lost() || readings.lost();
    }

    /** What was found without looking at what is stored. */
    CheckedReturn unchecked() {
        return new CheckedReturn(change(), Map.of(), faults());
    }

    /** What was found, with what the cohort's rules say of each line. */
    CheckedReturn checkedBy(CohortPreview preview) {
        for (LineFault fault : preview.faults()) {
            linesOf(fault.part()).blame(fault.line(), fault.fault());
        }
        return new CheckedReturn(change(), CheckedReturn.counts(preview), faults());
    }

    private Lines<?> linesOf(CohortPreview.Part part) {
        return switch (part) {
            case ENROLMENTS -> enrolments;
            case ATTENDANCE -> attendance;
            case READINGS -> readings;
        };
    }

    private List<ImportFault> faults() {
        return Stream.of(enrolments, attendance, readings)
                .flatMap(lines -> lines.faults().stream())
                .map(this::shown)
                .toList();
    }

    private ImportFault shown(CellFault fault) {
        return new ImportFault(
                fault.sheet(),
                fault.cell(),
                fault.header(),
                entered.inWords(fault),
                fault.fault().code(),
                fault.fault().sentence(),
                false);
    }
}
