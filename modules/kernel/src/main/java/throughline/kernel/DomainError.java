package throughline.kernel;

/** A request that the domain refuses for a reason its sender can understand. Mapped to a page or a problem once. */
public abstract sealed class DomainError extends RuntimeException permits Rejected, NotFound, NotAllowed, EditConflict {
    DomainError(String message) {
        super(message);
    }
}
