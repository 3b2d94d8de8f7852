package throughline.commissioning.approaches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import throughline.kernel.Actor;

/** The recognised approaches. They are no secret: anybody who is signed in may read them. */
@ApplicationScoped
@Transactional
public class Approaches {
    private final ApproachStore store;

    @Inject
    Approaches(ApproachStore store) {
        this.store = store;
    }

    /** Every recognised approach, by name. */
    public List<ApproachView> all(Actor actor) {
        return store.all();
    }

    /** The approach of a code, or nothing where none has it. */
    public Optional<ApproachView> find(Actor actor, String code) {
        // The database compares without regard to case; the register does not, so that a code has one spelling.
        return store.find(code).filter(a -> a.code().equals(code));
    }
}
