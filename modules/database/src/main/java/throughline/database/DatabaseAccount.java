package throughline.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The one account of the embedded database. Its password is drawn at random for each data folder and kept there in a
 * file that only the owner can read.
 */
record DatabaseAccount(String schema, String user, String password) {

    private static final String NAME = "throughline";
    private static final int PASSWORD_BYTES = 32;

    static DatabaseAccount keptIn(Path folder) throws IOException {
        var file = folder.resolve("password");
        if (!Files.exists(file)) {
            writeForOwnerOnly(file, drawPassword());
        }
        return new DatabaseAccount(NAME, NAME, Files.readString(file).strip());
    }

    /**
     * Writes the statements that the database runs before it listens: they make the schema and this account, and take
     * away every account that the installation made (root without a password among them).
     */
    Path writeOpeningStatements(Path folder) throws IOException {
        var file = folder.resolve("init.sql");
        Files.deleteIfExists(file);
        var account = "'" + user + "'@'127.0.0.1'";
        writeForOwnerOnly(
                file,
                String.join(
                        "\n",
                        "CREATE DATABASE IF NOT EXISTS " + schema
                                + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;",
                        "CREATE OR REPLACE USER " + account + " IDENTIFIED BY '" + password + "';",
                        "GRANT ALL ON " + schema + ".* TO " + account + ";",
                        "DELETE FROM mysql.global_priv WHERE User NOT IN ('" + user + "', 'mariadb.sys', 'PUBLIC');",
                        "FLUSH PRIVILEGES;",
                        ""));
        return file;
    }

    @Override
    public String toString() {
        return user;
    }

    private static String drawPassword() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void writeForOwnerOnly(Path file, String text) throws IOException {
        var permissions = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(
                file, DataFolder.onPosix(file) ? new FileAttribute<?>[] {permissions} : new FileAttribute<?>[0]);
        Files.writeString(file, text);
    }
}
