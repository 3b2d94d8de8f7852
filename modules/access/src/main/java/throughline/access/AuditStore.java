package throughline.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@Dependent
class AuditStore {
    private final EntityManager entities;

    @Inject
    AuditStore(EntityManager entities) {
        this.entities = entities;
    }

    void add(AuditEntry entry) {
        entities.persist(entry);
    }

    List<AuditEntry> latest(int most) {
        return entities.createNamedQuery("AuditEntry.latest", AuditEntry.class)
                .setMaxResults(most)
                .getResultList();
    }
}
