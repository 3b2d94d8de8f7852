package throughline.commissioning.approaches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The recognised approaches. Public reference data, so that no method asks who is asking. */
@ApplicationScoped
@Transactional
public class Approaches {
    private final ApproachStore store;

    @Inject
    Approaches(ApproachStore store) {
        this.store = store;
    }

    /** Every recognised approach, by name. */
    public List<ApproachView> all() {
        return store.all();
    }

    /** The approach of a code, or nothing where none has it. */
    public Optional<ApproachView> find(String code) {
        // The database compares without regard to case; the register does not, so that a code has one spelling.
        return store.find(code).filter(a -> a.code().equals(code));
    }
}
