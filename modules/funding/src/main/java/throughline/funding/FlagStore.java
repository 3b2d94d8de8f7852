package throughline.funding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import throughline.evaluation.FindingRef;
import throughline.funding.policy.PolicyVersion;

@Dependent
class FlagStore {
    private final EntityManager entities;

    @Inject
    FlagStore(EntityManager entities) {
        this.entities = entities;
    }

    void add(StoredFlag flag) {
        entities.persist(flag);
        entities.flush();
    }

    Optional<StoredFlag> on(FindingRef finding) {
        return Optional.ofNullable(entities.find(StoredFlag.class, finding.id()));
    }

    List<StoredFlag> on(Collection<FindingRef> findings) {
        return findings.isEmpty()
                ? List.of()
                : entities.createNamedQuery("StoredFlag.on", StoredFlag.class)
                        .setParameter(
                                "findings",
                                findings.stream().map(FindingRef::id).toList())
                        .getResultList();
    }

    /** The version in force on a day. */
    PolicyVersion policyOn(LocalDate day) {
        return entities.createNamedQuery("PolicyInForce.on", PolicyInForce.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getSingleResult()
                .version();
    }
}
