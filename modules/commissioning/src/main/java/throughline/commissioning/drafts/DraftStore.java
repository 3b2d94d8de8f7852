package throughline.commissioning.drafts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import throughline.kernel.VruRef;

@Dependent
class DraftStore {
    private static final int MOST_LISTED = 50;

    private final EntityManager entities;

    @Inject
    DraftStore(EntityManager entities) {
        this.entities = entities;
    }

    void add(InterventionDraft draft) {
        entities.persist(draft);
    }

    void remove(InterventionDraft draft) {
        entities.remove(draft);
    }

    List<InterventionDraft> latestOf(VruRef vru) {
        return entities.createNamedQuery("InterventionDraft.ofVru", InterventionDraft.class)
                .setParameter("vru", vru.id())
                .setMaxResults(MOST_LISTED)
                .getResultList();
    }

    Optional<InterventionDraft> find(VruRef vru, long id) {
        return entities.createNamedQuery("InterventionDraft.find", InterventionDraft.class)
                .setParameter("id", id)
                .setParameter("vru", vru.id())
                .getResultStream()
                .findFirst();
    }
}
