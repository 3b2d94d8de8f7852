package throughline.incidents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import throughline.kernel.AreaCode;

@Dependent
class IncidentStore {
    /** Entities that are held at once: what is written is let go, so that the size of a file does not matter. */
    private static final int HELD = 5_000;

    private final EntityManager entities;

    @Inject
    IncidentStore(EntityManager entities) {
        this.entities = entities;
    }

    /** Waits until no other import runs; the turn ends with the transaction. */
    void takeTurn() {
        entities.createNamedQuery("IncidentLoad.turn").getSingleResult();
    }

    Optional<IncidentLoad> loadOf(String sha256) {
        return entities.createNamedQuery("IncidentLoad.bySha256", IncidentLoad.class)
                .setParameter("sha256", sha256)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    List<IncidentLoad> loads() {
        return entities.createNamedQuery("IncidentLoad.all", IncidentLoad.class).getResultList();
    }

    Optional<IncidentLoad> load(long id) {
        return Optional.ofNullable(entities.find(IncidentLoad.class, id));
    }

    /** Writes a file's counts in place of all that its areas had in its months. */
    void replace(IncidentLoad load, BoroughFile file) {
        entities.persist(load);
        entities.createNamedQuery("RecordedCount.forget")
                .setParameter("areas", file.areas())
                .setParameter(
                        "months", file.months().stream().map(m -> m.atDay(1)).toList())
                .executeUpdate();
        int held = 0;
        for (BoroughFile.Row row : file.rows()) {
            for (int i = 0; i < row.counts().length; i++) {
                entities.persist(new RecordedCount(
                        row.area(), row.major(), row.minor(), file.months().get(i), row.counts()[i], load.id()));
            }
            held += row.counts().length;
            if (held >= HELD) {
                letGo();
                held = 0;
            }
        }
        letGo();
    }

    private void letGo() {
        entities.flush();
        entities.clear();
    }

    /** Every offence of every area that has counts. */
    List<CountedOffence> kinds() {
        return entities.createNamedQuery("RecordedCount.kinds", Object[].class)
                .getResultStream()
                .map(k -> new CountedOffence(new AreaCode((String) k[0]), (String) k[1], (String) k[2]))
                .toList();
    }

    /** First and last month of all files; nothing where there is none. */
    Optional<List<YearMonth>> span() {
        Object[] span =
                entities.createNamedQuery("IncidentLoad.span", Object[].class).getSingleResult();
        return span[0] == null
                ? Optional.empty()
                : Optional.of(List.of(YearMonth.from((LocalDate) span[0]), YearMonth.from((LocalDate) span[1])));
    }

    /** The months that have a count, with it and the load it came from. */
    SortedMap<YearMonth, SourcedCount> counts(AreaCode area, OffenceGroup group) {
        SortedMap<YearMonth, SourcedCount> counts = new TreeMap<>();
        entities.createNamedQuery(group.isMajor() ? "RecordedCount.ofMajor" : "RecordedCount.ofMinor", Object[].class)
                .setParameter("area", area.value())
                .setParameter("offence", group.offence())
                .getResultStream()
                .forEach(c -> counts.put(
                        YearMonth.from((LocalDate) c[0]),
                        new SourcedCount(Math.toIntExact(((Number) c[1]).longValue()), ((Number) c[2]).longValue())));
        return counts;
    }

    /** A count and the load it came from. */
    record SourcedCount(int offences, long load) {}
}
