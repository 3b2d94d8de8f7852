package throughline.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The tables that the migrations left empty: those that tests fill. */
record TablesToEmpty(List<String> names) {

    /** Entity managers hold blocks of identifiers from it, so that it only ever counts on. */
    private static final String SEQUENCES = "id_sequence";

    static TablesToEmpty of(DatabaseLocation location) {
        try (var connection = location.connect()) {
            var empty = new ArrayList<String>();
            for (var table : tables(connection)) {
                if (!table.equals(SEQUENCES) && isEmpty(connection, table)) {
                    empty.add(table);
                }
            }
            return new TablesToEmpty(List.copyOf(empty));
        } catch (SQLException e) {
            throw new IllegalStateException("The tables could not be listed", e);
        }
    }

    void empty(DatabaseLocation location) {
        try (var connection = location.connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set session foreign_key_checks = 0");
            for (var table : names) {
                statement.addBatch("delete from `" + table + "`");
            }
            statement.executeBatch();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("The tables could not be emptied", e);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var rows =
                connection.getMetaData().getTables(connection.getCatalog(), null, "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private static boolean isEmpty(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select 1 from `" + table + "` limit 1")) {
            return !rows.next();
        }
    }
}
