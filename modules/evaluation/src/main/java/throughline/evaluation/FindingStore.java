package throughline.evaluation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import throughline.kernel.Scope;

@Dependent
class FindingStore {
    private final EntityManager entities;

    @Inject
    FindingStore(EntityManager entities) {
        this.entities = entities;
    }

    void add(Finding finding) {
        entities.persist(finding);
        entities.flush();
    }

    Optional<Finding> find(FindingRef finding) {
        return Optional.ofNullable(entities.find(Finding.class, finding.id()));
    }

    /** What may be read within a scope, the latest first. */
    List<FindingRow> rows(Scope scope) {
        if (scope instanceof Scope.OfVru of) {
            return rows("Finding.ofVru").setParameter("vru", of.unit().id()).getResultList();
        }
        if (scope instanceof Scope.OfProvider of) {
            return released("Finding.ofProvider")
                    .setParameter("provider", of.organisation().id())
                    .getResultList();
        }
        return scope instanceof Scope.ReleasedFindings
                ? released("Finding.released").getResultList()
                : List.of();
    }

    private TypedQuery<FindingRow> released(String query) {
        return rows(query).setParameter("released", FindingState.RELEASED);
    }

    private TypedQuery<FindingRow> rows(String query) {
        return entities.createNamedQuery(query, FindingRow.class);
    }
}
