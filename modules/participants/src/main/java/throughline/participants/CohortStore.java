package throughline.participants;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransactionRollbackException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import throughline.kernel.EditConflict;
import throughline.kernel.InterventionRef;
import throughline.kernel.ProviderRef;

@Dependent
class CohortStore {
    private static final int REFERENCES_A_QUERY = 500;

    private final EntityManager entities;

    @Inject
    CohortStore(EntityManager entities) {
        this.entities = entities;
    }

    void add(Object entity) {
        entities.persist(entity);
    }

    /**
     * Writes what is pending, so that what refers to it can be written next.
     *
     * @throws EditConflict when somebody else has written the same meanwhile
     */
    void flush() {
        try {
            entities.flush();
        } catch (PersistenceException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLIntegrityConstraintViolationException
                        || cause instanceof SQLTransactionRollbackException) {
                    throw new EditConflict("cohort");
                }
            }
            throw failure;
        }
    }

    /** Everything about a cohort, by three queries. */
    StoredCohort cohort(InterventionRef intervention) {
        StoredCohort cohort = new StoredCohort();
        Map<Long, String> references = new HashMap<>();
        enrolments(intervention).forEach((enrolment, reference) -> {
            references.put(enrolment.id(), reference);
            cohort.hold(reference, enrolment);
        });
        for (SessionAttendance attendance : attendance(intervention)) {
            cohort.hold(references.get(attendance.enrolmentId()), attendance);
        }
        for (OutcomeReading reading : readings(intervention)) {
            cohort.hold(references.get(reading.enrolmentId()), reading);
        }
        return cohort;
    }

    /** Enrolments with their children's references, in the order of enrolment. */
    Map<Enrolment, String> enrolments(InterventionRef intervention) {
        return withReferences(entities.createNamedQuery("Enrolment.cohort", Object[].class)
                .setParameter("intervention", intervention.id())
                .getResultList());
    }

    /** One page of them. */
    Map<Enrolment, String> enrolments(InterventionRef intervention, int first, int most) {
        return withReferences(entities.createNamedQuery("Enrolment.cohort", Object[].class)
                .setParameter("intervention", intervention.id())
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList());
    }

    long countEnrolments(InterventionRef intervention) {
        return entities.createNamedQuery("Enrolment.count", Long.class)
                .setParameter("intervention", intervention.id())
                .getSingleResult();
    }

    List<SessionAttendance> attendance(InterventionRef intervention) {
        return entities.createNamedQuery("SessionAttendance.cohort", SessionAttendance.class)
                .setParameter("intervention", intervention.id())
                .getResultList();
    }

    List<OutcomeReading> readings(InterventionRef intervention) {
        return entities.createNamedQuery("OutcomeReading.cohort", OutcomeReading.class)
                .setParameter("intervention", intervention.id())
                .getResultList();
    }

    /** Scores of one measure at one wave by the enrolment's id. */
    Map<Long, Double> scores(InterventionRef intervention, String measure, Wave wave) {
        Map<Long, Double> scores = new HashMap<>();
        for (Object[] row : entities.createNamedQuery("OutcomeReading.scores", Object[].class)
                .setParameter("intervention", intervention.id())
                .setParameter("measure", measure)
                .setParameter("wave", wave)
                .getResultList()) {
            scores.put((Long) row[0], ((BigDecimal) row[1]).doubleValue());
        }
        return scores;
    }

    long countReadings(InterventionRef intervention, String measure, Wave wave) {
        return entities.createNamedQuery("OutcomeReading.count", Long.class)
                .setParameter("intervention", intervention.id())
                .setParameter("measure", measure)
                .setParameter("wave", wave)
                .getSingleResult();
    }

    /** Sessions offered and attended by the enrolment's id; enrolments without a session are left out. */
    Map<Long, Sessions> sessions(InterventionRef intervention) {
        Map<Long, Sessions> sessions = new HashMap<>();
        for (Object[] row : entities.createNamedQuery("SessionAttendance.tally", Object[].class)
                .setParameter("intervention", intervention.id())
                .getResultList()) {
            sessions.put((Long) row[0], new Sessions(((Number) row[1]).intValue(), ((Number) row[2]).intValue()));
        }
        return sessions;
    }

    record Sessions(int offered, int attended) {
        static final Sessions NONE = new Sessions(0, 0);
    }

    /** Those of the references that the provider has used before, here or in another intervention. */
    Map<String, Participant> known(ProviderRef provider, Collection<String> references) {
        Map<String, Participant> known = new HashMap<>();
        List<String> all = new ArrayList<>(references);
        for (int from = 0; from < all.size(); from += REFERENCES_A_QUERY) {
            List<String> some = all.subList(from, Math.min(all.size(), from + REFERENCES_A_QUERY));
            entities.createNamedQuery("Participant.known", Participant.class)
                    .setParameter("provider", provider.id())
                    .setParameter("references", some)
                    .getResultStream()
                    .forEach(participant -> known.put(participant.reference(), participant));
        }
        return known;
    }

    List<EthnicGroupView> ethnicGroups() {
        return entities.createNamedQuery("EthnicGroup.all", EthnicGroup.class)
                .getResultStream()
                .map(EthnicGroup::view)
                .toList();
    }

    private static Map<Enrolment, String> withReferences(List<Object[]> rows) {
        Map<Enrolment, String> enrolments = new LinkedHashMap<>();
        rows.forEach(row -> enrolments.put((Enrolment) row[0], (String) row[1]));
        return enrolments;
    }
}
