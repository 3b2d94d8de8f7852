package throughline.access;

import java.time.Instant;

/** One line of the audit trail. */
public record AuditEntryView(Instant at, String username, String deed, String subject, String detail) {}
