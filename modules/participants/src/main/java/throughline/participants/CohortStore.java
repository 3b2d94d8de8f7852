package throughline.participants;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransactionRollbackException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import throughline.kernel.EditConflict;
import throughline.kernel.InterventionRef;
import throughline.kernel.ProviderRef;

@Dependent
class CohortStore {
    private static final int IN_ONE_QUERY = 500;

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

    /**
     * Everything about a cohort, by three queries. Of attendance and readings, which are many, only what a line says and
     * the id: managed entities would cost several times as much.
     */
    StoredCohort cohort(InterventionRef intervention) {
        StoredCohort cohort = new StoredCohort();
        Map<Long, String> references = new HashMap<>();
        enrolments(intervention).forEach((enrolment, reference) -> {
            references.put(enrolment.id(), reference);
            cohort.hold(reference, enrolment);
        });
        for (Object[] row : rows("SessionAttendance.cohort", intervention)) {
            cohort.hold((long) row[1], new RecordAttendance(references.get((Long) row[0]), (LocalDate) row[2], (Boolean)
                    row[3]));
        }
        for (Object[] row : rows("OutcomeReading.cohort", intervention)) {
            cohort.hold(
                    (long) row[1],
                    new RecordReading(
                            references.get((Long) row[0]),
                            (String) row[2],
                            (Wave) row[3],
                            (LocalDate) row[4],
                            RecordReading.plain((BigDecimal) row[5])));
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

    /** Stored attendance by its id. */
    Map<Long, SessionAttendance> attendance(Collection<Long> ids) {
        Map<Long, SessionAttendance> found = new HashMap<>();
        inParts(ids, some -> entities.createNamedQuery("SessionAttendance.some", SessionAttendance.class)
                .setParameter("ids", some)
                .getResultList()
                .forEach(attendance -> found.put(attendance.id(), attendance)));
        return found;
    }

    /** Stored readings by their id. */
    Map<Long, OutcomeReading> readings(Collection<Long> ids) {
        Map<Long, OutcomeReading> found = new HashMap<>();
        inParts(ids, some -> entities.createNamedQuery("OutcomeReading.some", OutcomeReading.class)
                .setParameter("ids", some)
                .getResultList()
                .forEach(reading -> found.put(reading.id(), reading)));
        return found;
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
        inParts(references, some -> entities.createNamedQuery("Participant.known", Participant.class)
                .setParameter("provider", provider.id())
                .setParameter("references", some)
                .getResultList()
                .forEach(participant -> known.put(participant.reference(), participant)));
        return known;
    }

    List<EthnicGroupView> ethnicGroups() {
        return entities.createNamedQuery("EthnicGroup.all", EthnicGroup.class)
                .getResultStream()
                .map(EthnicGroup::view)
                .toList();
    }

    /** A query takes only so many parameters. */
    private static <T> void inParts(Collection<T> all, Consumer<List<T>> query) {
        List<T> list = new ArrayList<>(all);
        for (int from = 0; from < list.size(); from += IN_ONE_QUERY) {
            query.accept(list.subList(from, Math.min(list.size(), from + IN_ONE_QUERY)));
        }
    }

    private List<Object[]> rows(String query, InterventionRef intervention) {
        return entities.createNamedQuery(query, Object[].class)
                .setParameter("intervention", intervention.id())
                .getResultList();
    }

    private static Map<Enrolment, String> withReferences(List<Object[]> rows) {
        Map<Enrolment, String> enrolments = new LinkedHashMap<>();
        rows.forEach(row -> enrolments.put((Enrolment) row[0], (String) row[1]));
        return enrolments;
    }
}
