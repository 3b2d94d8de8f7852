package throughline.commissioning.approaches;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

@Dependent
class ApproachStore {
    private final EntityManager entities;

    @Inject
    ApproachStore(EntityManager entities) {
        this.entities = entities;
    }

    List<ApproachView> all() {
        return entities.createNamedQuery("Approach.all", Approach.class)
                .getResultStream()
                .map(Approach::view)
                .toList();
    }

    Optional<ApproachView> find(String code) {
        return Optional.ofNullable(entities.find(Approach.class, code)).map(Approach::view);
    }
}
