package throughline.commissioning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

@Dependent
class PartnerStore {
    private final EntityManager entities;

    @Inject
    PartnerStore(EntityManager entities) {
        this.entities = entities;
    }

    void add(Vru vru) {
        entities.persist(vru);
    }

    void add(Provider provider) {
        entities.persist(provider);
    }

    List<Vru> vrus() {
        return entities.createNamedQuery("Vru.all", Vru.class).getResultList();
    }

    List<Provider> providers() {
        return entities.createNamedQuery("Provider.all", Provider.class).getResultList();
    }

    Optional<Vru> vru(long id) {
        return Optional.ofNullable(entities.find(Vru.class, id));
    }

    Optional<Provider> provider(long id) {
        return Optional.ofNullable(entities.find(Provider.class, id));
    }
}
