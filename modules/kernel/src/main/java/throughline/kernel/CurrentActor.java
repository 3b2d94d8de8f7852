package throughline.kernel;

import java.util.Optional;

/** Who is signed in, for pages that greet whoever reads them. Everything else takes an {@link Actor}. */
public interface CurrentActor {
    Optional<Actor> signedIn();
}
