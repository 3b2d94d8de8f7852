package throughline.access;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** One deed, as it was recorded; never changed. */
@Entity
@Table(name = "audit_entry")
@NamedQuery(name = "AuditEntry.latest", query = "select e from AuditEntry e order by e.id desc")
class AuditEntry {
    @Id
    @TableGenerator(
            name = "audit_entry",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "next_value",
            pkColumnValue = "audit_entry",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "audit_entry")
    private Long id;

    /** In UTC: JPA 3.1 knows no Instant. */
    private LocalDateTime at;

    private String username;
    private String deed;
    private String subject;
    private String detail;

    protected AuditEntry() {}

    AuditEntry(Instant at, String username, String deed, String subject, String detail) {
        this.at = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        this.username = username;
        this.deed = deed;
        this.subject = subject;
        this.detail = detail;
    }

    AuditEntryView view() {
        return new AuditEntryView(at.toInstant(ZoneOffset.UTC), username, deed, subject, detail);
    }
}
