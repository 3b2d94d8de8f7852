package throughline.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What to say when the disk is full or a folder cannot be used. */
final class DiskTrouble {

    private static final long MEGABYTE = 1024L * 1024L;

    private DiskTrouble() {}

    static StartFailure at(Path folder, IOException e) {
        if (isFullDisk(e.getMessage())) {
            return new StartFailure(
                    "The disk that holds " + folder + " is full. Make room, or name a folder on another disk with"
                            + " THROUGHLINE_DATA.",
                    e);
        }
        if (e instanceof AccessDeniedException || e instanceof FileAlreadyExistsException) {
            return new StartFailure(
                    "Throughline cannot write to the data folder " + folder
                            + ". Make it a folder of your own, or name another with THROUGHLINE_DATA.",
                    e);
        }
        return new StartFailure("Throughline cannot use the data folder " + folder + ": " + e, e);
    }

    /** @throws StartFailure when the disk has less room than the bytes asked for */
    static void requireRoom(Path folder, long bytes) throws IOException {
        var room = Files.getFileStore(folder).getUsableSpace();
        if (room < bytes) {
            throw new StartFailure("The disk that holds " + folder + " is too full: " + room / MEGABYTE
                    + " MB are free and the database needs " + bytes / MEGABYTE
                    + " MB. Make room, or name a folder on another disk with THROUGHLINE_DATA.");
        }
    }

    static boolean isFullDisk(String message) {
        var words = String.valueOf(message).toLowerCase(Locale.ROOT);
        return words.contains("no space left")
                || words.contains("not enough space")
                || words.contains("disk is full")
                || words.contains("disk full")
                || words.contains("errno: 28");
    }
}
