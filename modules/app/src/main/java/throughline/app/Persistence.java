package throughline.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Supplies the stores with their entity manager, and everybody with the clock. */
@ApplicationScoped
class Persistence {
    @Produces
    @PersistenceContext(unitName = "throughline")
    private EntityManager entities;

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.systemUTC();
    }
}
