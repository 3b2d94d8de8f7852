package throughline.evaluation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import throughline.participants.PairedScores;

/** SHA-256 of a canonical text, as 64 hexadecimal digits: equal content, equal fingerprint. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of the data of a run: all rows in their order, those of the later wave after the others. */
    static String of(PairedScores... scores) {
        StringBuilder text = new StringBuilder();
        for (PairedScores set : scores) {
            text.append(set.measure())
                    .append('|')
                    .append(set.from())
                    .append('|')
                    .append(set.to())
                    .append('\n');
            set.rows().forEach(row -> text.append(StoredRecord.write(row)).append('\n'));
        }
        return of(text.toString());
    }

    /** A seed for whatever draws at random, fixed by what was registered. */
    static long seed(String fingerprint) {
        return Long.parseUnsignedLong(fingerprint.substring(0, 15), 16);
    }
}
