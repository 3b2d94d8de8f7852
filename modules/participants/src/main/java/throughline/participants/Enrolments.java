package throughline.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import throughline.kernel.Actor;
import throughline.kernel.InterventionRef;

/** Who takes part in an intervention, who is compared with them, and what was measured. */
@ApplicationScoped
@Transactional
public class Enrolments {

    /**
     * Scores of one measure at two waves, for evaluation. Audited as a read of person-level data.
     *
     * @throws throughline.kernel.NotFound when the intervention is not the actor's to see
     */
    public PairedScores pairedScores(Actor actor, InterventionRef intervention, String measure, Wave from, Wave to) {
        throw new UnsupportedOperationException("being built");
    }

    /** Whether any score of a measure at a wave is stored: from then on, outcomes have been opened. */
    public boolean hasReadings(Actor actor, InterventionRef intervention, String measure, Wave wave) {
        throw new UnsupportedOperationException("being built");
    }

    /**
     * Checks a change to the cohort against what is stored; writes nothing.
     *
     * @throws throughline.kernel.NotFound when the intervention is not the actor's to see
     */
    public CohortPreview preview(Actor actor, InterventionRef intervention, CohortChange change) {
        throw new UnsupportedOperationException("being built");
    }

    /**
     * Applies a change to the cohort whole, in one transaction.
     *
     * @throws throughline.kernel.Rejected when any line has a fault; then nothing is written
     */
    public CohortPreview apply(Actor actor, InterventionRef intervention, CohortChange change) {
        throw new UnsupportedOperationException("being built");
    }

    /** The cohort as it is stored, to pre-fill a workbook. Audited as a read of person-level data. */
    public CohortChange cohort(Actor actor, InterventionRef intervention) {
        throw new UnsupportedOperationException("being built");
    }
}
