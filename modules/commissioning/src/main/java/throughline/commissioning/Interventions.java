package throughline.commissioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import throughline.commissioning.approaches.ApproachView;
import throughline.commissioning.approaches.Approaches;
import throughline.kernel.Actor;
import throughline.kernel.Answers;
import throughline.kernel.AreaCode;
import throughline.kernel.AuditTrail;
import throughline.kernel.Excerpt;
import throughline.kernel.Faults;
import throughline.kernel.InterventionRef;
import throughline.kernel.NotAllowed;
import throughline.kernel.NotFound;
import throughline.kernel.Role;
import throughline.kernel.VruRef;
import throughline.places.Areas;
import throughline.web.Slice;

/** The register of interventions. */
@ApplicationScoped
@Transactional
public class Interventions {
    private final InterventionStore store;
    private final PartnerStore partners;
    private final Approaches approaches;
    private final Areas areas;
    private final OfferedMeasures measures;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Interventions(
            InterventionStore store,
            PartnerStore partners,
            Approaches approaches,
            Areas areas,
            OfferedMeasures measures,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.partners = partners;
        this.approaches = approaches;
        this.areas = areas;
        this.measures = measures;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Registers an intervention of the actor's VRU; commissioners only.
     *
     * @throws throughline.kernel.Rejected when something is missing or wrong, or a code is not known
     */
    public InterventionView register(Actor actor, RegisterIntervention command) {
        actor.must(Role.COMMISSIONER);
        command.faults().and(unknownTo(actor, command)).reject();
        Vru vru = actor.scope().vru().map(VruRef::id).flatMap(partners::vru).orElseThrow(NotAllowed::new);
        Provider provider = partners.provider(command.provider()).orElseThrow(() -> new NotFound("provider"));
        Intervention intervention = new Intervention(command, vru, provider);
        store.add(intervention);
        InterventionView view = shown(actor, intervention);
        audit.record(actor, "commissioning.register-intervention", "intervention " + view.id(), view.title());
        return view;
    }

    /**
     * Everything that is wrong with the answers so far: what the command finds, and codes that the register does not
     * know.
     */
    public Faults check(Actor actor, Answers answers) {
        actor.must(Role.COMMISSIONER);
        return RegisterIntervention.check(answers).and(unknownTo(actor, RegisterIntervention.asFarAs(answers)));
    }

    /**
     * One intervention; commissioners and providers.
     *
     * @throws throughline.kernel.NotFound when there is none that this actor may see
     */
    public InterventionView view(Actor actor, InterventionRef intervention) {
        actor.must(Role.COMMISSIONER, Role.PROVIDER);
        Intervention found = find(intervention);
        actor.mustReach(found.vru(), found.provider(), "intervention");
        return shown(actor, found);
    }

    /**
     * What a reader of findings may know of it, funders included.
     *
     * @throws throughline.kernel.NotFound when there is none that this actor may see
     */
    public InterventionCard card(Actor actor, InterventionRef intervention) {
        actor.must(Role.COMMISSIONER, Role.PROVIDER, Role.FUNDER);
        Intervention found = find(intervention);
        if (!actor.is(Role.FUNDER)) {
            actor.mustReach(found.vru(), found.provider(), "intervention");
        }
        InterventionView view = shown(actor, found);
        return new InterventionCard(
                view.id(),
                view.title(),
                view.vru(),
                view.vruName(),
                view.provider(),
                view.providerName(),
                view.approachName());
    }

    /** Those in the actor's scope that match, by title, 20 a page; commissioners and providers. */
    public Slice<InterventionRow> search(Actor actor, InterventionFilter filter) {
        actor.must(Role.COMMISSIONER, Role.PROVIDER);
        return store.search(actor.scope(), filter, LocalDate.now(clock));
    }

    private Intervention find(InterventionRef intervention) {
        return store.find(intervention.id()).orElseThrow(() -> new NotFound("intervention"));
    }

    private InterventionView shown(Actor actor, Intervention intervention) {
        return intervention.view(approaches
                .find(actor, intervention.approach())
                .map(ApproachView::name)
                .orElse(intervention.approach()));
    }

    private Faults unknownTo(Actor actor, RegisterIntervention command) {
        FieldChecks check = new FieldChecks();
        if (command.provider() != null && partners.provider(command.provider()).isEmpty()) {
            check.add("provider", "unknown");
        }
        if (command.approach() != null
                && approaches.find(actor, command.approach()).isEmpty()) {
            check.add("approach", "unknown");
        }
        command.areas().stream()
                .filter(code -> !isArea(code))
                .findFirst()
                .ifPresent(code -> check.add("areas", "unknown", Excerpt.of(code)));
        command.measures().stream()
                .filter(code -> !measures.include(code))
                .findFirst()
                .ifPresent(code -> check.add("measures", "unknown", Excerpt.of(code)));
        return check.faults();
    }

    private boolean isArea(String code) {
        return AreaCode.looksRight(code) && areas.find(new AreaCode(code)).isPresent();
    }
}
