package throughline.exchange;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import throughline.commissioning.InterventionView;
import throughline.kernel.Actor;
import throughline.kernel.Fault;
import throughline.kernel.Faults;
import throughline.kernel.Rejected;
import throughline.participants.Enrolments;
import throughline.workbooks.FileLimits;
import throughline.workbooks.WorkbookReader;

/**
 * Checks an uploaded file in the order in which somebody would mend it: the file, its template, its columns, its cells,
 * and last what is stored already.
 */
@Dependent
class ReturnCheck {
    private final Enrolments enrolments;
    private final SigningKey key;

    @Inject
    ReturnCheck(Enrolments enrolments, SigningKey key) {
        this.enrolments = enrolments;
        this.key = key;
    }

    /** What is wrong with a file, and what submitting it would do; whatever the file is, an outcome. */
    CheckedReturn of(Actor actor, InterventionView intervention, byte[] file) {
        ReadReturn read;
        try {
            WorkbookReader workbook = WorkbookReader.open(file, FileLimits.STANDARD, key.seal());
            Optional<Fault> wrong = wrongTemplate(workbook.meta(), intervention);
            if (wrong.isPresent()) {
                return refused(Faults.of(wrong.get()));
            }
            read = ReadReturn.of(workbook, new CohortTemplate(intervention, enrolments.ethnicGroups(actor)));
        } catch (Rejected unreadable) {
            return refused(unreadable.faults());
        }
        return read.hasLostColumns()
                ? read.unchecked()
                : read.checkedBy(enrolments.preview(actor, intervention.ref(), read.change()));
    }

    /** Why a workbook that we signed is not the one to upload here. */
    static Optional<Fault> wrongTemplate(Map<String, String> meta, InterventionView intervention) {
        Optional<TemplateMark> mark = TemplateMark.read(meta);
        if (mark.isEmpty()) {
            return Optional.of(Fault.of("file", "exchange.file.not-ours"));
        }
        if (mark.get().intervention() != intervention.id()) {
            return Optional.of(Fault.of(
                    "file",
                    "exchange.file.other-intervention",
                    mark.get().title(),
                    intervention.title()));
        }
        if (mark.get().version() != TemplateMark.CURRENT) {
            return Optional.of(Fault.of("file", "exchange.file.old-template"));
        }
        return Optional.empty();
    }

    private static CheckedReturn refused(Faults faults) {
        return CheckedReturn.refused(faults.stream()
                .map(f -> new ImportFault("", "", "", "", f.code(), f.sentence(), false))
                .toList());
    }
}
