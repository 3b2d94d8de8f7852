package throughline.exchange;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import throughline.commissioning.InterventionView;
import throughline.kernel.Actor;
import throughline.kernel.Fault;
import throughline.kernel.Faults;
import throughline.kernel.Rejected;
import throughline.participants.Enrolments;
import throughline.participants.EthnicGroupView;
import throughline.workbooks.FileLimits;
import throughline.workbooks.MetaSeal;
import throughline.workbooks.WorkbookReader;

/**
 * Checks an uploaded file in the order in which somebody would mend it: the file, its template, its columns, its cells,
 * and last what is stored already.
 */
@Dependent
class ReturnCheck {
    private final CohortDeed preview;
    private final Function<Actor, List<EthnicGroupView>> ethnicGroups;
    private final Supplier<MetaSeal> seal;

    @Inject
    ReturnCheck(Enrolments enrolments, SigningKey key) {
        this(enrolments::preview, enrolments::ethnicGroups, key::seal);
    }

    ReturnCheck(CohortDeed preview, Function<Actor, List<EthnicGroupView>> ethnicGroups, Supplier<MetaSeal> seal) {
        this.preview = preview;
        this.ethnicGroups = ethnicGroups;
        this.seal = seal;
    }

    /** What is wrong with a file, and what submitting it would do; whatever the file is, an outcome. */
    CheckedReturn of(Actor actor, InterventionView intervention, byte[] file) {
        ReadReturn read;
        try {
            WorkbookReader workbook = WorkbookReader.open(file, FileLimits.STANDARD, seal.get());
            Optional<Fault> wrong = wrongTemplate(workbook.meta(), intervention);
            if (wrong.isPresent()) {
                return refused(Faults.of(wrong.get()));
            }
            read = ReadReturn.of(workbook, new CohortTemplate(intervention, ethnicGroups.apply(actor)));
        } catch (Rejected unreadable) {
            return refused(unreadable.faults());
        }
        return read.hasLostColumns()
                ? read.unchecked()
                : read.checkedBy(preview.of(actor, intervention.ref(), read.change()));
    }

    /** Why a workbook that we signed is not the one to upload here. */
    static Optional<Fault> wrongTemplate(Map<String, String> meta, InterventionView intervention) {
        Optional<TemplateMark> mark = TemplateMark.read(meta);
        if (mark.isEmpty()) {
            return Optional.of(Fault.of("file", "exchange.file.not-ours"));
        }
        if (mark.get().intervention() != intervention.id()) {
            return Optional.of(Fault.of(
                    "file", "exchange.file.other-intervention", mark.get().title(), intervention.title()));
        }
        if (!mark.get().hasColumnsOf(intervention)) {
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
