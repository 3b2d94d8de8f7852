package throughline.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import throughline.kernel.Actor;
import throughline.kernel.AuditTrail;
import throughline.kernel.Role;

/** Takes in published files of recorded offences. */
@ApplicationScoped
@Transactional
public class IncidentImports {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final IncidentStore store;
    private final Boroughs boroughs;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    IncidentImports(IncidentStore store, Boroughs boroughs, AuditTrail audit, Clock clock) {
        this.store = store;
        this.boroughs = boroughs;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether this person may import; pages ask it to offer or to hide the way there. */
    public boolean isOpenTo(Actor actor) {
        return actor.is(Role.COMMISSIONER, Role.ADMINISTRATOR);
    }

    /**
     * Imports a file in one transaction; commissioners and administrators. Its counts replace all that its areas had in
     * its months. A file that was imported before, known by its SHA-256, changes nothing.
     *
     * @throws throughline.kernel.Rejected with everything that is wrong with the file
     */
    public ImportedCounts importCounts(Actor actor, ImportCounts command) {
        mustImport(actor);
        command.faults().reject();
        String sha256 = sha256(command.content());
        store.takeTurn();
        Optional<IncidentLoad> earlier = store.loadOf(sha256);
        if (earlier.isPresent()) {
            return new ImportedCounts(earlier.get().view(), false);
        }
        YearMonth latest = YearMonth.now(clock.withZone(LONDON));
        BoroughFile file = BoroughFileReader.read(command.content(), boroughs, latest);
        IncidentLoad load = new IncidentLoad(command, sha256, file, actor, clock.instant());
        store.replace(load, file);
        IncidentLoadView view = load.view();
        audit.record(
                actor,
                "incidents.import",
                "incident load " + view.id(),
                view.rows() + " rows, " + view.from() + " to " + view.to() + (view.made() ? ", made" : ""));
        return new ImportedCounts(view, true);
    }

    /** Every file that was imported, newest first; commissioners, funders and administrators. */
    public List<IncidentLoadView> all(Actor actor) {
        actor.must(Role.COMMISSIONER, Role.FUNDER, Role.ADMINISTRATOR);
        return store.loads().stream().map(IncidentLoad::view).toList();
    }

    /** @throws throughline.kernel.NotAllowed for anybody who may not import */
    public void mustImport(Actor actor) {
        actor.must(Role.COMMISSIONER, Role.ADMINISTRATOR);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
