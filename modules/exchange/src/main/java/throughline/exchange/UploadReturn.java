package throughline.exchange;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import throughline.kernel.Fault;
import throughline.kernel.Faults;

/**
 * Uploads a filled workbook.
 *
 * @param fileName as the sender's computer calls it; folders are cut off
 * @param content the file's bytes, at most {@value #LARGEST}
 */
public record UploadReturn(String fileName, byte[] content) {
    /** The largest file in bytes: several times what a return of 20,000 rows takes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final int LONGEST_NAME = 200;

    public UploadReturn {
        fileName = tidied(fileName);
    }

    /** What stands in the way of looking into the file at all. */
    Faults faults() {
        if (content.length == 0) {
            return Faults.of(
                    fileName.isEmpty()
                            ? Fault.of("file", "exchange.file.blank")
                            : Fault.of("file", "exchange.file.empty"));
        }
        if (content.length > LARGEST) {
            return Faults.of(Fault.of("file", "exchange.file.too-large", LARGEST / 1024 / 1024));
        }
        return Faults.none();
    }

    /** The file's name, or words for a file that came without one. */
    String name() {
        return fileName.isEmpty() ? "Workbook without a name" : fileName;
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java platform has SHA-256", never);
        }
    }

    private static String tidied(String name) {
        if (name == null) {
            return "";
        }
        String line = name.replaceAll("\\p{Cntrl}+", " ")
                .replaceFirst(".*[/\\\\]", "")
                .strip();
        return line.length() <= LONGEST_NAME ? line : line.substring(line.length() - LONGEST_NAME);
    }
}
