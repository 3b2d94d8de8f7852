package throughline.kernel;

/** Input that cannot be taken, with everything that is wrong with it. Nothing was written. */
public final class Rejected extends DomainError {
    private final transient Faults faults;

    public Rejected(Faults faults) {
        super("Rejected: " + faults);
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("Nothing is wrong");
        }
        this.faults = faults;
    }

    /** Refuses for one reason. */
    public Rejected(Fault fault) {
        this(Faults.of(fault));
    }

    public Faults faults() {
        return faults;
    }
}
