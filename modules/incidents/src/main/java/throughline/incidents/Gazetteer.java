package throughline.incidents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import throughline.kernel.AreaCode;
import throughline.places.Area;
import throughline.places.Areas;

@Dependent
class Gazetteer implements Boroughs {
    private final Areas areas;

    @Inject
    Gazetteer(Areas areas) {
        this.areas = areas;
    }

    @Override
    public Optional<Area> named(String name) {
        return areas.byName(name);
    }

    @Override
    public Optional<Area> coded(AreaCode code) {
        return areas.find(code);
    }

    @Override
    public List<Area> all() {
        return areas.all();
    }
}
