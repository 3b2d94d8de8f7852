package throughline.places;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import throughline.kernel.AreaCode;

/** A gazetteer of these areas, for tests. */
public final class FixedAreas {
    private FixedAreas() {}

    public static Areas of(Area... areas) {
        List<Area> all = Arrays.asList(areas);
        return new Areas(new AreaStore(null) {
            @Override
            List<Area> all() {
                return all;
            }

            @Override
            Optional<Area> find(AreaCode code) {
                return all.stream().filter(a -> a.code().equals(code)).findFirst();
            }
        });
    }
}
