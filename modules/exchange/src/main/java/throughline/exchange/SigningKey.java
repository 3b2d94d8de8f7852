package throughline.exchange;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import throughline.workbooks.MetaSeal;

/**
 * The key that signs workbooks: what THROUGHLINE_SIGNING_KEY says; where that is not set, one that the installation drew
 * for itself.
 */
@Dependent
class SigningKey {
    private static final String NAME = "THROUGHLINE_SIGNING_KEY";

    private final WorkbookImportStore store;

    @Inject
    SigningKey(WorkbookImportStore store) {
        this.store = store;
    }

    MetaSeal seal() {
        String told = System.getProperty(NAME, System.getenv(NAME));
        return new MetaSeal(stretched(told == null || told.isBlank() ? store.drawnSigningKey() : told));
    }

    /** 32 bytes of a key of any length; its strength is still that of the key. */
    private static byte[] stretched(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java platform has SHA-256", never);
        }
    }
}
