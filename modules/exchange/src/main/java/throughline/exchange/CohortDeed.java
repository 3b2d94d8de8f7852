package throughline.exchange;

import throughline.kernel.Actor;
import throughline.kernel.InterventionRef;
import throughline.participants.CohortChange;
import throughline.participants.CohortPreview;

/** Something done with a change to a cohort: previewing it, or applying it. */
@FunctionalInterface
interface CohortDeed {
    CohortPreview of(Actor actor, InterventionRef intervention, CohortChange change);
}
