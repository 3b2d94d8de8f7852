package throughline.places;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import throughline.kernel.AreaCode;

/** An area as the database keeps it; migrations fill the table. */
@Entity
@Table(name = "area")
@NamedQuery(name = "RecordedArea.all", query = "select a from RecordedArea a order by a.name, a.code")
@NamedQuery(
        name = "RecordedArea.byName",
        query = "select a from RecordedArea a where lower(a.name) = lower(:name) order by a.code")
@NamedQuery(
        name = "RecordedArea.within",
        query = "select a from RecordedArea a where a.within = :code order by a.name, a.code")
class RecordedArea {
    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private AreaKind kind;

    @Column(name = "within_code")
    private String within;

    @Column(name = "boundary_year")
    private int boundaryYear;

    protected RecordedArea() {}

    Area area() {
        return new Area(new AreaCode(code), name, kind, within == null ? null : new AreaCode(within), boundaryYear);
    }
}
