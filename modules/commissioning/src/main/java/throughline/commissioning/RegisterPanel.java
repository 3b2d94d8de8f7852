package throughline.commissioning;

import gg.jte.Content;
import java.util.Optional;
import throughline.kernel.Actor;

/** Something above the list on the register's page, collected through CDI. */
public interface RegisterPanel {
    /** What it shows this reader, or nothing when it is not for them. */
    Optional<Content> show(Actor actor);
}
