package throughline.exchange;

import throughline.commissioning.InterventionView;
import throughline.kernel.Actor;
import throughline.kernel.InterventionRef;

/** Where interventions are looked up. */
@FunctionalInterface
interface InterventionRegister {
    /** @throws throughline.kernel.NotFound when there is none that this actor may see */
    InterventionView view(Actor actor, InterventionRef intervention);
}
