package throughline.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import throughline.commissioning.InterventionView;
import throughline.commissioning.Interventions;
import throughline.kernel.Actor;
import throughline.kernel.AuditTrail;
import throughline.kernel.InterventionRef;
import throughline.kernel.Rejected;
import throughline.participants.CohortCheck.CohortComparison;
import throughline.participants.CohortStore.Sessions;
import throughline.web.Slice;

/** Who takes part in an intervention, who is compared with them, and what was measured. */
@ApplicationScoped
@Transactional
public class Enrolments {
    private static final int LONGEST_PAGE = 500;

    private final CohortStore store;
    private final InterventionRegister register;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Enrolments(CohortStore store, Interventions interventions, AuditTrail audit, Clock clock) {
        this(store, interventions::view, audit, clock);
    }

    Enrolments(CohortStore store, InterventionRegister register, AuditTrail audit, Clock clock) {
        this.store = store;
        this.register = register;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Scores of one measure at two waves, for evaluation. Audited as a read of person-level data.
     *
     * @throws throughline.kernel.NotFound when the intervention is not the actor's to see
     */
    public PairedScores pairedScores(Actor actor, InterventionRef intervention, String measure, Wave from, Wave to) {
        register.view(actor, intervention);
        Map<Long, Double> before = store.scores(intervention, measure, from);
        Map<Long, Double> after = store.scores(intervention, measure, to);
        Map<Long, Sessions> sessions = store.sessions(intervention);
        Map<String, String> fiveGroups = fiveGroups();
        List<PairedScores.Row> rows = new ArrayList<>();
        store.enrolments(intervention).forEach((enrolment, reference) -> {
            EnrolParticipant said = enrolment.line(reference);
            Sessions dose = sessions.getOrDefault(enrolment.id(), Sessions.NONE);
            rows.add(new PairedScores.Row(
                    said.group(),
                    said.site(),
                    said.age(),
                    said.sex(),
                    fiveGroups.get(said.ethnicGroup()),
                    said.send(),
                    said.care(),
                    dose.offered(),
                    dose.attended(),
                    Boolean.TRUE.equals(said.completed()),
                    before.get(enrolment.id()),
                    after.get(enrolment.id())));
        });
        audited(actor, "participants.read-scores", intervention, measure + ", " + rows.size() + " enrolments");
        return new PairedScores(measure, from, to, rows);
    }

    /** Whether any score of a measure at a wave is stored: from then on, outcomes have been opened. */
    public boolean hasReadings(Actor actor, InterventionRef intervention, String measure, Wave wave) {
        register.view(actor, intervention);
        return store.countReadings(intervention, measure, wave) > 0;
    }

    /**
     * Checks a change to the cohort against what is stored; writes nothing.
     *
     * @throws throughline.kernel.NotFound when the intervention is not the actor's to see
     */
    public CohortPreview preview(Actor actor, InterventionRef intervention, CohortChange change) {
        InterventionView view = register.view(actor, intervention);
        return compared(view, store.cohort(intervention), change).preview();
    }

    /**
     * Applies a change to the cohort whole, in one transaction.
     *
     * @return what was done
     * @throws throughline.kernel.Rejected when any line has a fault, its field written as the line's path, for example
     *     {@code attendance[3].sessionOn}; then nothing is written
     * @throws throughline.kernel.EditConflict when somebody else changes the same lines at the same time
     */
    public CohortPreview apply(Actor actor, InterventionRef intervention, CohortChange change) {
        InterventionView view = register.view(actor, intervention);
        StoredCohort stored = store.cohort(intervention);
        CohortComparison comparison = compared(view, stored, change);
        CohortPreview preview = comparison.preview();
        if (!preview.faults().isEmpty()) {
            throw new Rejected(preview.faultsByPath());
        }
        stored.apply(comparison, intervention, view.providerRef(), store);
        audited(actor, "participants.apply", intervention, preview.inWords());
        return preview;
    }

    /** The cohort as it is stored, to pre-fill a workbook. Audited as a read of person-level data. */
    public CohortChange cohort(Actor actor, InterventionRef intervention) {
        register.view(actor, intervention);
        CohortChange cohort = store.cohort(intervention).lines();
        audited(
                actor,
                "participants.read-cohort",
                intervention,
                cohort.enrolments().size() + " enrolments");
        return cohort;
    }

    /**
     * One page of a cohort in the order of enrolment. Audited as a read of person-level data.
     *
     * @param page counted from 1; beyond the last page there are no rows
     * @param size rows a page, 1 to 500
     */
    public Slice<EnrolmentRow> page(Actor actor, InterventionRef intervention, int page, int size) {
        register.view(actor, intervention);
        int rowsAPage = Math.min(Math.max(size, 1), LONGEST_PAGE);
        int at = Math.min(Math.max(page, 1), Integer.MAX_VALUE / LONGEST_PAGE);
        Map<Long, Sessions> sessions = store.sessions(intervention);
        List<EnrolmentRow> rows = new ArrayList<>();
        store.enrolments(intervention, (at - 1) * rowsAPage, rowsAPage).forEach((enrolment, reference) -> {
            Sessions dose = sessions.getOrDefault(enrolment.id(), Sessions.NONE);
            rows.add(EnrolmentRow.of(enrolment.line(reference), dose.offered(), dose.attended()));
        });
        audited(actor, "participants.read-list", intervention, rows.size() + " enrolments");
        return new Slice<>(List.copyOf(rows), store.countEnrolments(intervention), at, rowsAPage);
    }

    /** The harmonised list of ethnic groups, in its order. It is public. */
    public List<EthnicGroupView> ethnicGroups(Actor actor) {
        return store.ethnicGroups();
    }

    private CohortComparison compared(InterventionView view, StoredCohort stored, CohortChange change) {
        return new CohortCheck(view, fiveGroups().keySet(), LocalDate.now(clock), stored.lines()).compare(change);
    }

    private Map<String, String> fiveGroups() {
        return store.ethnicGroups().stream()
                .collect(Collectors.toMap(EthnicGroupView::code, EthnicGroupView::fiveGroup));
    }

    private void audited(Actor actor, String deed, InterventionRef intervention, String detail) {
        audit.record(actor, deed, "intervention " + intervention.id(), detail);
    }
}
