package throughline.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import throughline.commissioning.InterventionView;
import throughline.commissioning.Interventions;
import throughline.kernel.Actor;
import throughline.kernel.AuditTrail;
import throughline.kernel.InterventionRef;
import throughline.participants.CohortChange;
import throughline.participants.Enrolments;

/** Gives out the workbooks that providers fill in. */
@ApplicationScoped
@Transactional
public class CohortWorkbooks {
    private final Interventions interventions;
    private final Enrolments enrolments;
    private final SigningKey key;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    CohortWorkbooks(Interventions interventions, Enrolments enrolments, SigningKey key, AuditTrail audit, Clock clock) {
        this.interventions = interventions;
        this.enrolments = enrolments;
        this.key = key;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The workbook of an intervention with its cohort as it is stored. Audited as a read of person-level data.
     *
     * @throws throughline.kernel.NotFound when the intervention is not the actor's to see
     */
    public DownloadedWorkbook download(Actor actor, InterventionRef ref) {
        InterventionView intervention = interventions.view(actor, ref);
        actor.mustReach(intervention.vruRef(), intervention.providerRef(), "intervention");
        CohortChange cohort = enrolments.cohort(actor, ref);
        CohortTemplate template = new CohortTemplate(intervention, enrolments.ethnicGroups(actor));
        byte[] content = CohortWorkbook.bytes(template.filledWith(cohort, clock.instant()), key.seal());
        audit.record(
                actor,
                "exchange.download-workbook",
                "intervention " + ref.id(),
                cohort.enrolments().size() + " enrolments");
        return new DownloadedWorkbook(fileName(intervention), content);
    }

    private static String fileName(InterventionView intervention) {
        String words = intervention
                .title()
                .toLowerCase(Locale.UK)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return (words.isEmpty() ? "intervention-" + intervention.id() : words) + ".xlsx";
    }
}
