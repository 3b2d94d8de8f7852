package throughline.incidents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** Recorded offences of one kind in one area in one month; all of an area's month come from one load. */
@Entity
@IdClass(RecordedCount.Key.class)
@Table(name = "incident_count")
// The area stands first although nobody asks for it: with it the database skips along its primary key.
@NamedQuery(name = "RecordedCount.kinds", query = "select distinct c.area, c.major, c.minor from RecordedCount c")
@NamedQuery(
        name = "RecordedCount.ofMinor",
        query = "select c.month, sum(c.offences), max(c.load) from RecordedCount c"
                + " where c.area = :area and c.minor = :offence group by c.month order by c.month")
@NamedQuery(
        name = "RecordedCount.ofMajor",
        query = "select c.month, sum(c.offences), max(c.load) from RecordedCount c"
                + " where c.area = :area and c.major = :offence group by c.month order by c.month")
@NamedQuery(
        name = "RecordedCount.forget",
        query = "delete from RecordedCount c where c.load <> :load and c.area in :areas and c.month in :months")
// One statement for all months of a row: an entity for each of 200,000 counts took more than twice as long.
@NamedNativeQuery(
        name = "RecordedCount.write",
        query = "insert into incident_count"
                + " (area_code, offence_major, offence_minor, month, offences, source_load_id)"
                + " select ?1, ?2, ?3, c.counted_month, c.counted, ?4 from json_table(?5, '$[*]'"
                + " columns (counted_month date path '$[0]', counted int path '$[1]')) c"
                + " on duplicate key update offences = values(offences), source_load_id = values(source_load_id)")
class RecordedCount {
    @Id
    @Column(name = "area_code")
    private String area;

    @Id
    @Column(name = "offence_major")
    private String major;

    @Id
    @Column(name = "offence_minor")
    private String minor;

    /** Its first day. */
    @Id
    private LocalDate month;

    private int offences;

    @Column(name = "source_load_id")
    private Long load;

    protected RecordedCount() {}

    /** What JPA asks of a composite key. */
    public static class Key {
        private String area;
        private String major;
        private String minor;
        private LocalDate month;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && Objects.equals(area, that.area)
                    && Objects.equals(major, that.major)
                    && Objects.equals(minor, that.minor)
                    && Objects.equals(month, that.month);
        }

        @Override
        public int hashCode() {
            return Objects.hash(area, major, minor, month);
        }
    }
}
