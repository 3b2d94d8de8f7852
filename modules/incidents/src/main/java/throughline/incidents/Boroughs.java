package throughline.incidents;

import java.util.List;
import java.util.Optional;
import throughline.kernel.AreaCode;
import throughline.places.Area;

/** What this module asks of the gazetteer. */
interface Boroughs {
    Optional<Area> named(String name);

    Optional<Area> coded(AreaCode code);

    /** By name. */
    List<Area> all();
}
