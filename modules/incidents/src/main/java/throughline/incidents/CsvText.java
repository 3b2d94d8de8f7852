package throughline.incidents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import throughline.kernel.Fault;
import throughline.kernel.Rejected;

/** The text in a file's bytes. */
final class CsvText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvText() {}

    /**
     * Reads UTF-8, with or without its mark.
     *
     * @throws Rejected when the bytes are another encoding, or no text at all
     */
    static String of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw new Rejected(Fault.of("file", "incidents.file.encoding"));
        }
        for (byte each : bytes) {
            if (each == 0) {
                throw new Rejected(Fault.of("file", "incidents.file.not-csv"));
            }
        }
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, '%', 'P', 'D', 'F')) {
            throw new Rejected(Fault.of("file", "incidents.file.not-csv"));
        }
        String text = decoded(bytes);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException anotherEncoding) {
            throw new Rejected(Fault.of("file", "incidents.file.encoding"));
        }
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
