package throughline.commissioning;

import gg.jte.Content;
import java.util.Optional;
import throughline.kernel.Actor;

/**
 * A tab on an intervention's page, supplied by a module above this one and collected through CDI: the page is at
 * {@code /interventions/{id}/{key}}.
 */
public interface InterventionPanel {

    /** Last part of the tab's address. */
    String key();

    /** What the tab says. */
    String label();

    /** Smaller stands further left. */
    int order();

    /** What the tab shows this reader, or nothing when it is not for them; the reader may see the intervention. */
    Optional<Content> show(Actor actor, InterventionView intervention);
}
