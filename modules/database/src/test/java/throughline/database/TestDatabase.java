package throughline.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.persistence.jpa.PersistenceProvider;

/** The migrated database and a persistence unit of the entities that a test class names in {@link OnDatabase}. */
public final class TestDatabase implements AutoCloseable {

    private final TestServer server;
    private final EntityManagerFactory entities;

    TestDatabase(TestServer server, List<Class<?>> classes) {
        this.server = server;
        this.entities = new PersistenceProvider()
                .createContainerEntityManagerFactory(new TestPersistenceUnit(server.location(), classes), null);
    }

    /** Where it is, for a test that needs plain JDBC. */
    public DatabaseLocation location() {
        return server.location();
    }

    /**
     * Does the work in a transaction of its own with an entity manager of its own.
     *
     * @param work what to do; what it throws rolls back and is thrown on
     * @return what the work returns, after the commit
     */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        var em = entities.createEntityManager();
        try {
            em.getTransaction().begin();
            var result = work.apply(em);
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    /** As {@link #inTransaction}, for work that returns nothing. */
    public void doInTransaction(Consumer<EntityManager> work) {
        inTransaction(em -> {
            work.accept(em);
            return null;
        });
    }

    /** Empties every table but those that a migration filled, and forgets what was cached. */
    public void empty() {
        server.emptyTables();
        entities.getCache().evictAll();
    }

    @Override
    public void close() {
        entities.close();
    }
}
