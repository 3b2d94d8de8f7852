package throughline.participants;

import throughline.kernel.Faults;

/**
 * A command as far as it could be read. What could not be read is null in it, so that a line of a return keeps its place
 * among the others and their rules can still be checked.
 *
 * @param command with nulls where an answer is missing or cannot be read
 * @param faults what could not be read, and what is wrong with the rest on its own
 */
public record Draft<C>(C command, Faults faults) {

    /**
     * The command, if nothing is wrong with it on its own.
     *
     * @throws throughline.kernel.Rejected otherwise
     */
    public C orReject() {
        faults.reject();
        return command;
    }
}
