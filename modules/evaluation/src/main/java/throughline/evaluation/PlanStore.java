package throughline.evaluation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import throughline.kernel.InterventionRef;

@Dependent
class PlanStore {
    private final EntityManager entities;

    @Inject
    PlanStore(EntityManager entities) {
        this.entities = entities;
    }

    /** Writes at once, so that two amendments at the same moment collide here and not after the answer. */
    void add(Plan plan) {
        entities.persist(plan);
        entities.flush();
    }

    Optional<Plan> find(PlanRef plan) {
        return Optional.ofNullable(entities.find(Plan.class, plan.id()));
    }

    /** All versions, the first one first. */
    List<Plan> of(InterventionRef intervention) {
        return entities.createNamedQuery("Plan.ofIntervention", Plan.class)
                .setParameter("intervention", intervention.id())
                .getResultList();
    }
}
