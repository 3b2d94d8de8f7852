package throughline.commissioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import throughline.kernel.Actor;
import throughline.kernel.InterventionRef;

/** The register of interventions. */
@ApplicationScoped
@Transactional
public class Interventions {
    /**
     * One intervention.
     *
     * @throws throughline.kernel.NotFound when there is none that this actor may see
     */
    public InterventionView view(Actor actor, InterventionRef intervention) {
        throw new UnsupportedOperationException("being built");
    }

    /** What a reader of findings may know of it, funders included. */
    public InterventionCard card(Actor actor, InterventionRef intervention) {
        throw new UnsupportedOperationException("being built");
    }
}
