package throughline.workbooks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Rewrites a zip file with one fixed time on its entries: POI stamps each with the clock, so no two files were equal. */
final class SteadyZip {
    private static final LocalDateTime THEN = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SteadyZip() {}

    static void copy(byte[] zip, OutputStream to) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            ZipOutputStream out = new ZipOutputStream(to);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(THEN);
                out.putNextEntry(same);
                in.transferTo(out);
                out.closeEntry();
            }
            out.finish();
        }
    }
}
