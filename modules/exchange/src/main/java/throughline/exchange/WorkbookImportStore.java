package throughline.exchange;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import throughline.kernel.InterventionRef;
import throughline.kernel.Scope;

@Dependent
class WorkbookImportStore {
    private static final String SIGNING_KEY = "signing-key";
    private static final List<ImportState> OPEN = List.of(ImportState.CHECKED_WITH_FAULTS, ImportState.READY);

    private final EntityManager entities;

    @Inject
    WorkbookImportStore(EntityManager entities) {
        this.entities = entities;
    }

    void add(WorkbookImport added) {
        entities.persist(added);
        entities.flush();
    }

    /** Keeps the bytes of an import whose file is a workbook for its intervention. */
    void keepFile(WorkbookImport of, byte[] content) {
        entities.persist(new WorkbookFile(of.id(), content));
        // Last, so that whoever submits, which takes the import and then the turn, cannot wait for us in a circle.
        entities.flush();
        entities.createNamedQuery("ReturnTurn.open")
                .setParameter(1, of.intervention().id())
                .executeUpdate();
    }

    void forgetFile(WorkbookImport of) {
        WorkbookFile file = entities.find(WorkbookFile.class, of.id());
        if (file != null) {
            entities.remove(file);
        }
    }

    byte[] file(WorkbookImport of) {
        return entities.find(WorkbookFile.class, of.id()).content();
    }

    Optional<WorkbookImport> byId(long id) {
        return Optional.ofNullable(entities.find(WorkbookImport.class, id));
    }

    /**
     * An import, with the sole turn to write its intervention's cohort until the transaction ends. To be the first read
     * of the transaction: what was read before shows the data as they were before the turn came.
     */
    Optional<WorkbookImport> inTurn(long id) {
        Optional<WorkbookImport> found =
                Optional.ofNullable(entities.find(WorkbookImport.class, id, LockModeType.PESSIMISTIC_WRITE));
        found.ifPresent(i -> entities.find(ReturnTurn.class, i.intervention().id(), LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** What the same person uploaded before for the same intervention and did not submit. */
    List<WorkbookImport> openBefore(WorkbookImport later, String username) {
        return entities.createNamedQuery("WorkbookImport.openBySameHand", WorkbookImport.class)
                .setParameter("intervention", later.intervention().id())
                .setParameter("username", username)
                .setParameter("open", OPEN)
                .setParameter("before", later.id())
                .getResultList();
    }

    List<WorkbookImport> ofIntervention(InterventionRef intervention) {
        return entities.createNamedQuery("WorkbookImport.ofIntervention", WorkbookImport.class)
                .setParameter("intervention", intervention.id())
                .getResultList();
    }

    /** The latest of all that a scope reaches. */
    List<WorkbookImport> within(Scope scope, int most) {
        return scope.vru()
                .map(vru -> entities.createNamedQuery("WorkbookImport.ofVru", WorkbookImport.class)
                        .setParameter("vru", vru.id()))
                .or(() -> scope.provider()
                        .map(provider -> entities.createNamedQuery("WorkbookImport.ofProvider", WorkbookImport.class)
                                .setParameter("provider", provider.id())))
                .map(query -> query.setMaxResults(most).getResultList())
                .orElse(List.of());
    }

    /** The signing key that the installation drew for itself when its tables were made. */
    String drawnSigningKey() {
        return entities.find(ExchangeSecret.class, SIGNING_KEY).content();
    }
}
