package throughline.participants;

import throughline.commissioning.InterventionView;
import throughline.kernel.Actor;
import throughline.kernel.InterventionRef;

/** The one thing this module asks of the register: the intervention, for those who may see it. */
@FunctionalInterface
interface InterventionRegister {

    /** @throws throughline.kernel.NotFound when there is none that this actor may see */
    InterventionView view(Actor actor, InterventionRef intervention);
}
