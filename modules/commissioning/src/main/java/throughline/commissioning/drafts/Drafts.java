package throughline.commissioning.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import throughline.commissioning.InterventionView;
import throughline.commissioning.Interventions;
import throughline.commissioning.RegisterIntervention;
import throughline.kernel.Actor;
import throughline.kernel.Answers;
import throughline.kernel.AuditTrail;
import throughline.kernel.Fault;
import throughline.kernel.Faults;
import throughline.kernel.NotAllowed;
import throughline.kernel.NotFound;
import throughline.kernel.Role;
import throughline.kernel.VruRef;

/** Interventions that a unit has begun to register; commissioners only, and each unit its own. */
@ApplicationScoped
@Transactional
public class Drafts {
    /** Far more than a whole command's longest answers; keeps a draft from being a store for anything else. */
    private static final int LONGEST_ANSWERS = 20_000;

    private final DraftStore store;
    private final Interventions interventions;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Drafts(DraftStore store, Interventions interventions, AuditTrail audit, Clock clock) {
        this.store = store;
        this.interventions = interventions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins an empty draft. */
    public DraftView start(Actor actor) {
        InterventionDraft draft = new InterventionDraft(unitOf(actor), actor.username(), now());
        store.add(draft);
        record(actor, "start-draft", draft, "");
        return view(actor, draft);
    }

    /** The unit's latest 50, the last saved first. */
    public List<DraftView> all(Actor actor) {
        return store.latestOf(unitOf(actor)).stream().map(d -> view(actor, d)).toList();
    }

    /**
     * One draft.
     *
     * @throws NotFound when the unit has none of this id
     */
    public DraftView view(Actor actor, long id) {
        return view(actor, find(actor, id));
    }

    /**
     * Answers a section as a whole.
     *
     * @param version that was read
     * @throws throughline.kernel.Rejected when something in the section is missing or wrong
     * @throws throughline.kernel.EditConflict when the draft has changed since
     */
    public void answer(Actor actor, long id, int version, DraftSection section, Answers posted) {
        InterventionDraft draft = find(actor, id);
        faultsIn(actor, draft, section, posted).reject();
        save(actor, draft, version, section, posted);
    }

    /**
     * Keeps a section as far as it goes. Only what must never be stored is refused.
     *
     * @param version that was read
     * @throws throughline.kernel.Rejected when an answer could identify a child, or is far too long
     * @throws throughline.kernel.EditConflict when the draft has changed since
     */
    public void keep(Actor actor, long id, int version, DraftSection section, Answers posted) {
        InterventionDraft draft = find(actor, id);
        List<Fault> grave = faultsIn(actor, draft, section, posted).stream()
                .filter(f -> f.code().endsWith(".identifying"))
                .toList();
        Faults.of(grave).reject();
        save(actor, draft, version, section, posted);
    }

    /**
     * Registers the draft's intervention and ends the draft.
     *
     * @param version that was checked
     * @throws throughline.kernel.Rejected when a section is not complete
     * @throws throughline.kernel.EditConflict when the draft has changed since
     */
    public InterventionView register(Actor actor, long id, int version) {
        InterventionDraft draft = find(actor, id);
        draft.mustStillBe(version);
        InterventionView registered = interventions.register(actor, RegisterIntervention.from(draft.answers()));
        store.remove(draft);
        return registered;
    }

    /** Deletes a draft. */
    public void delete(Actor actor, long id) {
        InterventionDraft draft = find(actor, id);
        store.remove(draft);
        record(actor, "delete-draft", draft, "");
    }

    private Faults faultsIn(Actor actor, InterventionDraft draft, DraftSection section, Answers posted) {
        Answers all = draft.answers().with(section.own(posted));
        return interventions.check(actor, all).about(section::asks);
    }

    private void save(Actor actor, InterventionDraft draft, int version, DraftSection section, Answers posted) {
        Answers own = section.own(posted);
        if (own.values().toString().length() > LONGEST_ANSWERS) {
            Faults.of(Fault.of("", "commissioning.answers.too-long")).reject();
        }
        draft.answer(version, own, now());
        record(actor, "answer-draft", draft, section.key());
    }

    private DraftView view(Actor actor, InterventionDraft draft) {
        Answers answers = draft.answers();
        Faults faults = interventions.check(actor, answers);
        Map<DraftSection, SectionState> states = new EnumMap<>(DraftSection.class);
        for (DraftSection section : DraftSection.values()) {
            states.put(section, state(section, answers, faults));
        }
        return new DraftView(draft.id(), draft.version(), draft.startedBy(), draft.savedAt(), answers, states);
    }

    private static SectionState state(DraftSection section, Answers answers, Faults faults) {
        if (section.isUntouched(answers)) {
            return SectionState.NOT_STARTED;
        }
        return faults.about(section::asks).isEmpty() ? SectionState.COMPLETED : SectionState.INCOMPLETE;
    }

    private InterventionDraft find(Actor actor, long id) {
        return store.find(unitOf(actor), id).orElseThrow(() -> new NotFound("draft"));
    }

    private static VruRef unitOf(Actor actor) {
        actor.must(Role.COMMISSIONER);
        return actor.scope().vru().orElseThrow(NotAllowed::new);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private void record(Actor actor, String deed, InterventionDraft draft, String detail) {
        audit.record(actor, "commissioning." + deed, "draft " + draft.id(), detail);
    }
}
