package throughline.kernel;

/** The person's role does not include what was asked. */
public final class NotAllowed extends DomainError {
    public NotAllowed() {
        super("Your role does not include this");
    }
}
