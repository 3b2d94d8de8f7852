package throughline.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import throughline.commissioning.InterventionView;
import throughline.commissioning.Interventions;
import throughline.kernel.Actor;
import throughline.kernel.AuditTrail;
import throughline.kernel.EditConflict;
import throughline.kernel.InterventionRef;
import throughline.kernel.NotFound;
import throughline.participants.Enrolments;

/**
 * Takes in filled workbooks: uploaded, checked whole, shown, and only then submitted. For the intervention's provider
 * and the VRU that commissions it.
 */
@ApplicationScoped
@Transactional
public class Returns {
    private static final int MOST_IN_A_LIST = 500;

    private final WorkbookImportStore imports;
    private final ReturnCheck check;
    private final InterventionRegister register;
    private final CohortDeed apply;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Returns(
            WorkbookImportStore imports,
            ReturnCheck check,
            Interventions interventions,
            Enrolments enrolments,
            AuditTrail audit,
            Clock clock) {
        this(imports, check, interventions::view, enrolments::apply, audit, clock);
    }

    Returns(
            WorkbookImportStore imports,
            ReturnCheck check,
            InterventionRegister register,
            CohortDeed apply,
            AuditTrail audit,
            Clock clock) {
        this.imports = imports;
        this.check = check;
        this.register = register;
        this.apply = apply;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Checks a workbook and keeps the outcome; writes nothing of the cohort. What the same person uploaded before for
     * the intervention and did not submit is replaced.
     *
     * @return ready, or with everything that is wrong in it
     * @throws throughline.kernel.Rejected when there is no file, or it is too large to look into
     * @throws NotFound when the intervention is not the actor's to see
     */
    public ImportView upload(Actor actor, InterventionRef ref, UploadReturn upload) {
        InterventionView intervention = reached(actor, ref);
        upload.faults().reject();
        CheckedReturn checked = check.of(actor, intervention, upload.content());
        WorkbookImport added = new WorkbookImport(intervention, upload, checked, actor, clock.instant());
        imports.add(added);
        if (checked.readable()) {
            replaceEarlier(added, actor);
            imports.keepFile(added, upload.content());
        }
        record(actor, "upload", added, added.state() + ", " + checked.faults().size() + " faults");
        return added.view(intervention.title());
    }

    /**
     * One uploaded return. Audited when it quotes what stands in faulty cells.
     *
     * @throws NotFound when there is none that this actor may see
     */
    public ImportView view(Actor actor, long id) {
        WorkbookImport found = imports.byId(id).orElseThrow(() -> new NotFound("return"));
        ImportView view = found.view(reached(actor, found.intervention()).title());
        if (!view.faults().isEmpty()) {
            record(actor, "read-faults", found, view.faults().size() + " faults");
        }
        return view;
    }

    /**
     * Applies a return that is ready, whole, as far as what is stored is still what its figures were shown against. If
     * not, the figures are taken anew and nothing is applied.
     *
     * @return submitted, with what it did
     * @throws EditConflict when the return is not ready, or its figures are no longer what was shown
     * @throws NotFound when there is none that this actor may see
     */
    @Transactional(dontRollbackOn = EditConflict.class) // the figures taken anew are kept
    public ImportView submit(Actor actor, long id) {
        WorkbookImport submitted = imports.inTurn(id).orElseThrow(() -> new NotFound("return"));
        InterventionView intervention = reached(actor, submitted.intervention());
        submitted.mustBeReady();
        CheckedReturn checked = check.of(actor, intervention, imports.file(submitted));
        if (!submitted.stillSays(checked)) {
            submitted.recheck(checked);
            throw new EditConflict("return");
        }
        apply.of(actor, submitted.intervention(), checked.change());
        submitted.submit(actor, clock.instant());
        record(actor, "submit", submitted, checked.summary());
        return submitted.view(intervention.title());
    }

    /**
     * The returns for one intervention, the latest first.
     *
     * @throws NotFound when the intervention is not the actor's to see
     */
    public List<ImportRow> of(Actor actor, InterventionRef ref) {
        String title = reached(actor, ref).title();
        return imports.ofIntervention(ref).stream().map(i -> i.row(title)).toList();
    }

    /** The latest returns that the actor's scope reaches, the latest first. */
    public List<ImportRow> all(Actor actor) {
        Map<InterventionRef, String> titles = new HashMap<>();
        return imports.within(actor.scope(), MOST_IN_A_LIST).stream()
                .map(i -> i.row(titles.computeIfAbsent(
                        i.intervention(), ref -> reached(actor, ref).title())))
                .toList();
    }

    private void replaceEarlier(WorkbookImport by, Actor actor) {
        for (WorkbookImport earlier : imports.openBefore(by, actor.username())) {
            earlier.supersede();
            imports.forgetFile(earlier);
        }
    }

    private InterventionView reached(Actor actor, InterventionRef ref) {
        InterventionView intervention = register.view(actor, ref);
        actor.mustReach(intervention.vruRef(), intervention.providerRef(), "intervention");
        return intervention;
    }

    private void record(Actor actor, String verb, WorkbookImport of, String detail) {
        audit.record(
                actor,
                "exchange." + verb,
                "intervention " + of.intervention().id(),
                "return " + of.id() + ": " + detail);
    }
}
