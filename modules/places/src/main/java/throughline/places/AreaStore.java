package throughline.places;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import throughline.kernel.AreaCode;

@Dependent
class AreaStore {
    private final EntityManager entities;

    @Inject
    AreaStore(EntityManager entities) {
        this.entities = entities;
    }

    List<Area> all() {
        return areas(entities.createNamedQuery("RecordedArea.all", RecordedArea.class)
                .getResultList());
    }

    Optional<Area> find(AreaCode code) {
        return Optional.ofNullable(entities.find(RecordedArea.class, code.value()))
                .map(RecordedArea::area);
    }

    List<Area> byName(String name) {
        return areas(entities.createNamedQuery("RecordedArea.byName", RecordedArea.class)
                .setParameter("name", name)
                .getResultList());
    }

    List<Area> within(AreaCode code) {
        return areas(entities.createNamedQuery("RecordedArea.within", RecordedArea.class)
                .setParameter("code", code.value())
                .getResultList());
    }

    private static List<Area> areas(List<RecordedArea> recorded) {
        return recorded.stream().map(RecordedArea::area).toList();
    }
}
