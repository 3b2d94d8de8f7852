package throughline.funding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import throughline.evaluation.FindingRef;

@Dependent
class DecisionStore {
    private final EntityManager entities;

    @Inject
    DecisionStore(EntityManager entities) {
        this.entities = entities;
    }

    void add(Decision decision) {
        entities.persist(decision);
        entities.flush();
    }

    /** The latest first. */
    List<DecisionView> on(Collection<FindingRef> findings) {
        return findings.isEmpty()
                ? List.of()
                : entities
                        .createNamedQuery("Decision.on", Decision.class)
                        .setParameter(
                                "findings",
                                findings.stream().map(FindingRef::id).toList())
                        .getResultList()
                        .stream()
                        .map(Decision::view)
                        .toList();
    }
}
