package throughline.access;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import throughline.kernel.Actor;
import throughline.kernel.CurrentActor;
import throughline.kernel.NotAllowed;

/** Looks up, once a request, who is signed in. */
@RequestScoped
public class SignedIn implements CurrentActor {
    @Inject
    HttpServletRequest request;

    @Inject
    Accounts accounts;

    private Optional<Actor> actor;

    @Override
    public Optional<Actor> signedIn() {
        if (actor == null) {
            actor = Optional.ofNullable(request.getUserPrincipal()).flatMap(p -> accounts.actor(p.getName()));
        }
        return actor;
    }

    /** @throws NotAllowed when nobody is signed in, so that no resource runs without an actor */
    @Produces
    @Dependent
    Actor actor() {
        return signedIn().orElseThrow(NotAllowed::new);
    }
}
