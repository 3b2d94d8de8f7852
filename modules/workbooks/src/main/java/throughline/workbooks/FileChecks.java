package throughline.workbooks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import throughline.kernel.Rejected;

/**
 * Looks at a file before anything in it is believed: what it is by its content, how far it unpacks, whether it carries
 * macros, links or document types. Each part is unpacked once, here; nobody opens the file again.
 */
final class FileChecks {
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] END_OF_ZIP = {'P', 'K', 5, 6};
    /** Workbooks pack to a tenth or a twentieth; what packs a hundredfold and is large was made to. */
    private static final int LARGEST_RATIO = 100;

    private static final long RATIO_FLOOR = 5L << 20;

    private final byte[] file;
    private final FileLimits limits;
    private final Map<String, byte[]> parts = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private long unpacked;

    private FileChecks(byte[] file, FileLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /**
     * The parts of a file.
     *
     * @throws throughline.kernel.Rejected with the first thing that is wrong with it
     */
    static XlsxParts passed(byte[] file, FileLimits limits) {
        FileChecks checks = new FileChecks(file, limits);
        checks.size();
        checks.kind();
        try {
            checks.unpack();
            XlsxParts found = new XlsxParts(checks.parts);
            checks.contents(found);
            return found;
        } catch (Rejected refused) {
            throw refused;
        } catch (IOException | XMLStreamException | RuntimeException unreadable) {
            // Whatever a library makes of a mangled file, the person's file is damaged.
            throw FileProblem.BROKEN.rejected();
        }
    }

    /** Refuses by size alone, before a file is read into memory. */
    static void size(long bytes, FileLimits limits) {
        if (bytes == 0) {
            throw FileProblem.EMPTY.rejected();
        }
        if (bytes > limits.fileBytes()) {
            throw FileProblem.TOO_LARGE.rejected((limits.fileBytes() >> 20) + "MB");
        }
    }

    private void size() {
        size(file.length, limits);
    }

    private void kind() {
        if (startsWith(OLE2)) {
            throw ole2Problem().rejected();
        }
        if (!startsWith(ZIP)) {
            throw FileProblem.NOT_XLSX.rejected();
        }
        if (!endsAsZip()) {
            throw FileProblem.BROKEN.rejected();
        }
    }

    private FileProblem ole2Problem() {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return FileProblem.PASSWORD_PROTECTED;
            }
            boolean xls = root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book");
            return xls ? FileProblem.OLD_XLS : FileProblem.NOT_XLSX;
        } catch (IOException | RuntimeException unreadable) {
            return FileProblem.BROKEN;
        }
    }

    /** A file cut short may still hold whole parts, but not its directory. */
    private boolean endsAsZip() {
        int longestComment = 0xFFFF;
        for (int at = file.length - 22; at >= Math.max(0, file.length - 22 - longestComment); at--) {
            if (Arrays.equals(file, at, at + 4, END_OF_ZIP, 0, 4)) {
                return true;
            }
        }
        return false;
    }

    private void unpack() throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String name = XlsxParts.normal(entry.getName());
                if (names.size() >= limits.entries()) {
                    throw FileProblem.UNPACKS_TOO_LARGE.rejected();
                }
                if (!names.add(name)) {
                    throw FileProblem.BROKEN.rejected();
                }
                byte[] part = inflate(zip.getInputStream(entry));
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    parts.put(name, part);
                }
            }
        }
    }

    private byte[] inflate(InputStream zip) throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] chunk = new byte[16_384];
        for (int n = zip.read(chunk); n >= 0; n = zip.read(chunk)) {
            unpacked += n;
            boolean swollen = unpacked > RATIO_FLOOR && unpacked > (long) file.length * LARGEST_RATIO;
            if (swollen || unpacked > limits.unpackedBytes()) {
                throw FileProblem.UNPACKS_TOO_LARGE.rejected();
            }
            part.write(chunk, 0, n);
        }
        return part.toByteArray();
    }

    private void contents(XlsxParts found) throws XMLStreamException {
        if (found.part("[Content_Types].xml").isEmpty()) {
            throw FileProblem.NOT_XLSX.rejected();
        }
        for (byte[] part : parts.values()) {
            if (Xml.declaresDocumentType(part)) {
                throw FileProblem.UNSAFE_XML.rejected();
            }
        }
        checkTypes(found);
        if (names.stream().anyMatch(name -> name.contains("/externallinks/") || name.endsWith("connections.xml"))) {
            throw FileProblem.LINKS_TO_OTHER_FILES.rejected();
        }
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().endsWith(".rels")) {
                checkLinks(part.getValue());
            }
        }
    }

    private void checkTypes(XlsxParts found) throws XMLStreamException {
        Set<String> types = new HashSet<>();
        Xml.elements(found.part("[Content_Types].xml").orElseThrow(), (name, xml) -> Xml.attribute(xml, "ContentType")
                .ifPresent(types::add));
        boolean macros = names.stream().anyMatch(n -> n.endsWith("vbaproject.bin") || n.contains("/macrosheets/"));
        if (macros || types.stream().anyMatch(t -> t.contains("macroEnabled") || t.contains("vbaProject"))) {
            throw FileProblem.HAS_MACROS.rejected();
        }
        if (types.stream().noneMatch(t -> t.endsWith("spreadsheetml.sheet.main+xml"))) {
            throw FileProblem.NOT_XLSX.rejected();
        }
    }

    /** Web and email links that programs make of typed addresses do no harm: nothing follows them. */
    private static void checkLinks(byte[] relationships) throws XMLStreamException {
        Xml.elements(relationships, (name, xml) -> {
            boolean outside = Xml.attribute(xml, "TargetMode").orElse("").equalsIgnoreCase("External");
            boolean hyperlink = Xml.attribute(xml, "Type").orElse("").endsWith("/hyperlink");
            if (outside && !hyperlink) {
                throw FileProblem.LINKS_TO_OTHER_FILES.rejected();
            }
        });
    }

    private boolean startsWith(byte[] signature) {
        return file.length >= signature.length
                && Arrays.equals(file, 0, signature.length, signature, 0, signature.length);
    }
}
