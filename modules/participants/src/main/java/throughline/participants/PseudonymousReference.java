package throughline.participants;

import java.util.Optional;
import java.util.regex.Pattern;
import throughline.kernel.Fault;
import throughline.kernel.IdentifyingText;

/** What a provider's reference for a child may look like: nothing by which the child could be recognised. */
final class PseudonymousReference {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9/_-]{2,40}");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{Ll}'’]+([ _/.-]*\\p{Lu}[\\p{Ll}'’]+)+");

    private PseudonymousReference() {}

    /**
     * What is wrong with a reference for a child who is newly enrolled. The sentences never quote it: it may be a name.
     *
     * @param reference or null
     */
    static Optional<Fault> fault(String reference) {
        if (reference == null) {
            return Optional.of(refused("blank"));
        }
        Optional<IdentifyingText> found = IdentifyingText.in(reference);
        if (found.isPresent()) {
            return Optional.of(refused("identifying", found.get().words()));
        }
        if (NAME.matcher(reference).matches()) {
            return Optional.of(refused("name"));
        }
        if (reference.chars().anyMatch(Character::isWhitespace)) {
            return Optional.of(refused("spaces"));
        }
        return SHAPE.matcher(reference).matches() ? Optional.empty() : Optional.of(refused("shape"));
    }

    private static Fault refused(String problem, Object... arguments) {
        return Fault.of("reference", "participants.reference." + problem, arguments);
    }
}
