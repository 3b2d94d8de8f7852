package throughline.kernel;

/** Somebody else changed the thing since it was read; nothing was written. */
public final class EditConflict extends DomainError {
    /** @param thing the field's word for it, for example "intervention" */
    public EditConflict(String thing) {
        super("Somebody else has changed this " + thing
                + " since you opened it. Open it again and repeat your change.");
    }
}
