package throughline.kernel;

/**
 * Who did or read what, when. Written in the transaction of the deed, so that neither stands without the other.
 */
public interface AuditTrail {

    /**
     * Records a write, or a read of person-level data.
     *
     * @param actor who
     * @param deed module and verb, for example {@code participants.read}
     * @param subject what it was done to, for example {@code intervention 12}; never a child's reference
     * @param detail counts or names of fields; never a value about a child
     */
    void record(Actor actor, String deed, String subject, String detail);
}
