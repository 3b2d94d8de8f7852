package throughline.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder that holds everything one Throughline keeps: its database, its logs, its working files.
 *
 * <p>Whoever takes the folder has it alone until it is closed or the process ends, however it ends.
 */
public final class DataFolder implements AutoCloseable {

    private static final String OWNER_ONLY = "rwx------";

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Makes the folder if need be, readable by its owner only, and takes it.
     *
     * @param folder any path; a relative one is taken from the working directory
     * @throws StartFailure when another live Throughline has it, or when it cannot be made or written to
     */
    public static DataFolder take(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        try {
            makePrivate(path);
            var channel = FileChannel.open(
                    path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new StartFailure("Another Throughline" + owner(path) + " is using the data folder " + path
                        + ". Stop it first, or name another folder with THROUGHLINE_DATA.");
            }
            Files.writeString(
                    path.resolve("owner.pid"),
                    Long.toString(ProcessHandle.current().pid()));
            return new DataFolder(path, channel, lock);
        } catch (IOException e) {
            throw DiskTrouble.at(path, e);
        }
    }

    /** The folder, absolute. */
    public Path path() {
        return path;
    }

    /**
     * A folder inside this one, made if need be.
     *
     * @throws StartFailure when it cannot be made
     */
    public Path folder(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException e) {
            throw DiskTrouble.at(path, e);
        }
    }

    /** Gives the folder up, for another to take. Doing so twice is harmless. */
    @Override
    public void close() {
        try {
            if (lock.isValid()) {
                Files.deleteIfExists(path.resolve("owner.pid"));
                lock.release();
            }
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void makePrivate(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return;
        }
        Files.createDirectories(path);
        if (onPosix(path)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(OWNER_ONLY));
        }
    }

    static boolean onPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisVeryProcess) {
            return null;
        }
    }

    private static String owner(Path path) throws IOException {
        var file = path.resolve("owner.pid");
        return Files.isReadable(file) ? " (process " + Files.readString(file).strip() + ")" : "";
    }
}
