package throughline.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@OnDatabase({Sequence.class, Pebble.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TestDatabaseDbTest {

    private final TestDatabase database;

    TestDatabaseDbTest(TestDatabase database) {
        this.database = database;
    }

    /** The domain's tables belong to other modules, so this class brings one of its own. */
    @BeforeAll
    static void makeATable(TestDatabase database) throws SQLException {
        try (var connection = database.location().connect();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists pebble (id bigint primary key, colour varchar(20))");
            statement.execute("insert into id_sequence (name, next_value) values ('pebble', 0)"
                    + " on duplicate key update next_value = 0");
        }
    }

    @Test
    @Order(1)
    void keepsWhatATransactionDid() {
        var id = database.inTransaction(em -> {
            var pebble = new Pebble("grey");
            em.persist(pebble);
            return pebble;
        });
        assertEquals(
                "grey",
                database.inTransaction(em -> em.find(Pebble.class, id.id())).colour());
    }

    @Test
    @Order(2)
    void undoesWhatAFailedTransactionDid() {
        assertThrows(
                IllegalStateException.class,
                () -> database.doInTransaction(em -> {
                    em.persist(new Sequence("undone", 1));
                    em.flush();
                    throw new IllegalStateException("on purpose");
                }));
        assertNull(database.inTransaction(em -> em.find(Sequence.class, "undone")));
    }

    @Test
    @Order(3)
    void leavesWhatMigrationsFilledAndEmptiesTheRest() throws SQLException {
        var tables = new TablesToEmpty(List.of("pebble"));
        database.doInTransaction(em -> em.persist(new Pebble("black")));
        tables.empty(database.location());
        database.empty();
        assertEquals(0L, count("select count(*) from pebble"));
        assertFalse(TablesToEmpty.of(database.location()).names().contains("flyway_schema_history"));
    }

    @Test
    @Order(4)
    void handsOutIdentifiersInBlocks() throws SQLException {
        database.doInTransaction(em -> {
            for (var i = 0; i < 120; i++) {
                em.persist(new Pebble("white"));
            }
        });
        assertEquals(120L, count("select count(distinct id) from pebble where colour = 'white'"));
        var next =
                database.inTransaction(em -> em.find(Sequence.class, "pebble")).nextValue();
        assertEquals(0, next % 50);
    }

    private long count(String sql) throws SQLException {
        try (var connection = database.location().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
