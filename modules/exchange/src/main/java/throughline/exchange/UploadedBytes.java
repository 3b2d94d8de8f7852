package throughline.exchange;

import java.io.IOException;
import java.io.InputStream;

/** Reads what is sent, but never much more than may be sent. */
final class UploadedBytes {
    private UploadedBytes() {}

    /** One byte more than the largest file is read, so that a file that is too large is known as such. */
    static UploadReturn of(String fileName, InputStream sent) throws IOException {
        try (sent) {
            return new UploadReturn(fileName, sent.readNBytes(UploadReturn.LARGEST + 1));
        }
    }
}
