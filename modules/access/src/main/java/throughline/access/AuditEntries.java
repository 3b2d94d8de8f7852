package throughline.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import throughline.kernel.Actor;
import throughline.kernel.AuditTrail;
import throughline.kernel.Role;

/** The audit trail, kept in the database and in the transaction of each deed. */
@ApplicationScoped
@Transactional
public class AuditEntries implements AuditTrail {
    private final AuditStore store;
    private final Clock clock;

    @Inject
    AuditEntries(AuditStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void record(Actor actor, String deed, String subject, String detail) {
        store.add(new AuditEntry(clock.instant(), actor.username(), deed, subject, detail));
    }

    /** The latest entries, newest first; administrators only. */
    public List<AuditEntryView> latest(Actor actor, int most) {
        actor.must(Role.ADMINISTRATOR);
        return store.latest(most).stream().map(AuditEntry::view).toList();
    }
}
