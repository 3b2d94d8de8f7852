package throughline.kernel;

/** What was asked for does not exist, or not for this person: the two are told apart to nobody. */
public final class NotFound extends DomainError {
    /** @param thing the field's word for it, for example "intervention" */
    public NotFound(String thing) {
        super("No such " + thing);
    }
}
