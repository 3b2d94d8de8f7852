package throughline.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path temporary;

    @Test
    void isRefusedToASecondThroughlineInOneLine() {
        var path = temporary.resolve("data");
        try (var held = DataFolder.take(path)) {
            var failure = assertThrows(StartFailure.class, () -> DataFolder.take(path));
            assertTrue(failure.getMessage()
                    .startsWith("Another Throughline (process "
                            + ProcessHandle.current().pid() + ") is using the data folder " + held.path()));
            assertFalse(failure.getMessage().contains("\n"));
        }
    }

    @Test
    void canBeTakenAgainOnceGivenUp() {
        var path = temporary.resolve("data");
        var first = DataFolder.take(path);
        first.close();
        first.close();
        DataFolder.take(path).close();
    }

    @Test
    void isReadableByItsOwnerOnly() throws IOException {
        assumeTrue(DataFolder.onPosix(temporary), "only POSIX file systems have these permissions");
        try (var held = DataFolder.take(temporary.resolve("data"))) {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(held.path())));
        }
    }

    @Test
    void saysWhenTheFolderIsAFile() throws IOException {
        var file = Files.createFile(temporary.resolve("file"));
        var failure = assertThrows(StartFailure.class, () -> DataFolder.take(file));
        assertTrue(failure.getMessage().startsWith("Throughline cannot write to the data folder"));
    }

    @Test
    void saysHowMuchRoomIsMissing() {
        var failure = assertThrows(StartFailure.class, () -> DiskTrouble.requireRoom(temporary, Long.MAX_VALUE));
        assertTrue(failure.getMessage().contains("is too full"));
    }

    @Test
    void saysThatTheDiskIsFullWhenTheSystemDoes() {
        var failure = DiskTrouble.at(temporary, new IOException("No space left on device"));
        assertEquals(
                "The disk that holds " + temporary + " is full. Make room, or name a folder on another disk with"
                        + " THROUGHLINE_DATA.",
                failure.getMessage());
    }

    @Test
    void saysHowToGoOnWhereThereAreNoPrograms() {
        assertEquals("linux aarch64", MariaDbBinaries.platform("Linux", "aarch64"));
        assertEquals("mac amd64", MariaDbBinaries.platform("Mac OS X", "x86_64"));
        assertEquals(
                "There is no embedded database for this platform (linux aarch64): set THROUGHLINE_DB_URL,"
                        + " THROUGHLINE_DB_USER and THROUGHLINE_DB_PASSWORD to use a MySQL 8 or MariaDB of your own.",
                MariaDbBinaries.noneFor("linux aarch64").getMessage());
    }
}
