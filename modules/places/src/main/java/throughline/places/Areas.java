package throughline.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import throughline.kernel.AreaCode;

/** The gazetteer. Public reference data, so that no method asks who is asking. */
@ApplicationScoped
@Transactional
public class Areas {
    private final AreaStore store;

    @Inject
    Areas(AreaStore store) {
        this.store = store;
    }

    /** Every area, by name. */
    public List<Area> all() {
        return store.all();
    }

    /** The area of a code, or nothing where the gazetteer does not hold it. */
    public Optional<Area> find(AreaCode code) {
        return store.find(code);
    }

    /**
     * The area of a name, in any case. Where a police force area shares its name with a smaller area, the smaller one.
     *
     * @param name as the ONS writes it, for example "Lambeth"
     */
    public Optional<Area> byName(String name) {
        List<Area> named = store.byName(name.strip());
        return named.stream()
                .filter(a -> a.kind() != AreaKind.POLICE_FORCE_AREA)
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    /** The areas that lie directly inside another, by name; none where there are none or the code is unknown. */
    public List<Area> within(AreaCode code) {
        return store.within(code);
    }
}
