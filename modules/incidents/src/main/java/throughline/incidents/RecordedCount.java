package throughline.incidents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import throughline.places.Area;

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
        query = "delete from RecordedCount c where c.area in :areas and c.month in :months")
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

    RecordedCount(Area area, String major, String minor, YearMonth month, int offences, Long load) {
        this.area = area.code().value();
        this.major = major;
        this.minor = minor;
        this.month = month.atDay(1);
        this.offences = offences;
        this.load = load;
    }

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
