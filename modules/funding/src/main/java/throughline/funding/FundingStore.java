package throughline.funding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import throughline.evaluation.FindingRef;

@Dependent
class FundingStore {
    private final EntityManager entities;

    @Inject
    FundingStore(EntityManager entities) {
        this.entities = entities;
    }

    PolicyVersion currentPolicy() {
        return entities.createNamedQuery("StoredPolicy.latestFirst", StoredPolicy.class)
                .setMaxResults(1)
                .getSingleResult()
                .version();
    }

    void add(Flag flag) {
        entities.persist(flag);
    }

    void add(Review review) {
        entities.persist(review);
    }

    /** Oldest first. */
    List<Flag> flags(Collection<FindingRef> findings) {
        return findings.isEmpty()
                ? List.of()
                : entities.createNamedQuery("Flag.ofFindings", Flag.class)
                        .setParameter("findings", ids(findings))
                        .getResultList();
    }

    /** Oldest first. */
    List<Review> reviews(Collection<FindingRef> findings) {
        return findings.isEmpty()
                ? List.of()
                : entities.createNamedQuery("Review.ofFindings", Review.class)
                        .setParameter("findings", ids(findings))
                        .getResultList();
    }

    private static List<Long> ids(Collection<FindingRef> findings) {
        return findings.stream().map(FindingRef::id).toList();
    }
}
