package throughline.incidents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import throughline.kernel.AreaCode;

@Dependent
class IncidentStore {
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
        entities.flush();
        Query write = entities.createNamedQuery("RecordedCount.write").setParameter(4, load.id());
        for (BoroughFile.Row row : file.rows()) {
            write.setParameter(1, row.area().code().value())
                    .setParameter(2, row.major())
                    .setParameter(3, row.minor())
                    .setParameter(5, json(file.months(), row.counts()))
                    .executeUpdate();
        }
        entities.createNamedQuery("RecordedCount.forget")
                .setParameter("load", load.id())
                .setParameter("areas", file.areas())
                .setParameter(
                        "months", file.months().stream().map(m -> m.atDay(1)).toList())
                .executeUpdate();
    }

    /** Pairs of a date and a count, which need no escaping. */
    private static String json(List<YearMonth> months, int[] counts) {
        StringJoiner pairs = new StringJoiner(",", "[", "]");
        for (int i = 0; i < counts.length; i++) {
            pairs.add("[\"" + months.get(i).atDay(1) + "\"," + counts[i] + "]");
        }
        return pairs.toString();
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
