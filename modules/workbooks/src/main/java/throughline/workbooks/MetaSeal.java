package throughline.workbooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs what a template says about itself, so that nobody sends one intervention's file in as another's (HMAC-SHA-256). */
public final class MetaSeal {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /**
     * @param key at least 32 bytes, kept secret by the caller
     * @throws IllegalArgumentException when it is shorter
     */
    public MetaSeal(byte[] key) {
        if (key.length < 32) {
            throw new IllegalArgumentException("The key needs 32 bytes");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    String of(Map<String, String> meta) {
        StringBuilder text = new StringBuilder();
        // With lengths in front, no two different maps give the same text.
        new TreeMap<>(meta).forEach((name, value) -> text.append(name.length())
                .append(':')
                .append(name)
                .append(value.length())
                .append(':')
                .append(value));
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] code = mac.doFinal(text.toString().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, impossible);
        }
    }

    boolean isOn(Map<String, String> meta, String signature) {
        return MessageDigest.isEqual(
                of(meta).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
    }
}
