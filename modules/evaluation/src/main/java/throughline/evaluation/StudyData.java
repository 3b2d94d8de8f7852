package throughline.evaluation;

import java.util.List;
import throughline.commissioning.InterventionCard;
import throughline.commissioning.InterventionView;
import throughline.incidents.MonthlySeries;
import throughline.kernel.Actor;
import throughline.kernel.InterventionRef;
import throughline.participants.PairedScores;
import throughline.participants.Wave;

/** What evaluations take from other modules; each method answers for the actor, or says that there is nothing to see. */
interface StudyData {
    InterventionView intervention(Actor actor, InterventionRef intervention);

    InterventionCard card(Actor actor, InterventionRef intervention);

    /** Whether outcomes of a measure at a wave are stored. */
    boolean isOpened(Actor actor, InterventionRef intervention, String measure, Wave wave);

    /** Scores at the start and at a wave. */
    PairedScores scores(Actor actor, InterventionRef intervention, String measure, Wave to);

    /** Recorded violence in the areas of an intervention that have counts. */
    List<MonthlySeries> violence(Actor actor, InterventionView intervention);
}
