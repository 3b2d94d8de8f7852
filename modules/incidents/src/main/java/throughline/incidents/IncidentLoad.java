package throughline.incidents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import throughline.kernel.Actor;

/** A file that was imported; never changed. */
@Entity
@Table(name = "incident_load")
@NamedQuery(name = "IncidentLoad.all", query = "select l from IncidentLoad l order by l.id desc")
@NamedQuery(name = "IncidentLoad.bySha256", query = "select l from IncidentLoad l where l.sha256 = :sha256")
@NamedQuery(name = "IncidentLoad.span", query = "select min(l.monthFrom), max(l.monthTo) from IncidentLoad l")
@NamedNativeQuery(name = "IncidentLoad.turn", query = "select id from incident_import_turn where id = 1 for update")
class IncidentLoad {
    private static final String BETWEEN_NAMES = "; ";

    @Id
    @TableGenerator(
            name = "incident_load",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "next_value",
            pkColumnValue = "incident_load",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "incident_load")
    private Long id;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;

    /** In UTC: JPA 3.1 knows no Instant. */
    @Column(name = "loaded_at")
    private LocalDateTime loadedAt;

    @Column(name = "loaded_by")
    private String loadedBy;

    @Column(name = "row_count")
    private int rows;

    @Column(name = "month_from")
    private LocalDate monthFrom;

    @Column(name = "month_to")
    private LocalDate monthTo;

    @Column(name = "skipped_rows")
    private int skippedRows;

    @Column(name = "skipped_names")
    private String skippedNames;

    private boolean made;

    protected IncidentLoad() {}

    IncidentLoad(ImportCounts command, String sha256, BoroughFile file, Actor actor, Instant at) {
        this.fileName = command.fileName();
        this.sha256 = sha256;
        this.loadedAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        this.loadedBy = actor.username();
        this.rows = file.rows().size();
        this.monthFrom = file.columns().first().atDay(1);
        this.monthTo = file.columns().last().atDay(1);
        this.skippedRows = file.skippedRows();
        this.skippedNames = String.join(BETWEEN_NAMES, file.skippedNames());
        this.made = command.made();
    }

    Long id() {
        return id;
    }

    IncidentLoadView view() {
        return new IncidentLoadView(
                id,
                fileName,
                loadedAt.toInstant(ZoneOffset.UTC),
                loadedBy,
                rows,
                YearMonth.from(monthFrom).toString(),
                YearMonth.from(monthTo).toString(),
                skippedRows,
                skippedNames.isEmpty() ? List.of() : List.of(skippedNames.split(BETWEEN_NAMES)),
                made);
    }
}
