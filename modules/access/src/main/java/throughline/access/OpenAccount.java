package throughline.access;

import java.util.ArrayList;
import java.util.List;
import throughline.kernel.AnswerReader;
import throughline.kernel.Answers;
import throughline.kernel.Fault;
import throughline.kernel.Faults;
import throughline.kernel.Role;

/**
 * Opens an account.
 *
 * @param username 3 to 60 letters, digits, dots, hyphens or underscores
 * @param displayName how pages address the person
 * @param password at least 12 characters (NCSC: length before composition rules)
 * @param role what the person is to the platform
 * @param vru of a commissioner
 * @param provider of a provider's staff
 */
public record OpenAccount(String username, String displayName, String password, Role role, Long vru, Long provider) {

    /**
     * Reads the command from what was answered.
     *
     * @throws throughline.kernel.Rejected when something is missing or wrong
     */
    public static OpenAccount from(Answers answers) {
        AnswerReader read = answers.read("access");
        OpenAccount command = new OpenAccount(
                read.text("username"),
                read.text("displayName"),
                read.text("password"),
                read.choice("role", Role.class),
                id(read.wholeNumber("vru")),
                id(read.wholeNumber("provider")));
        read.faults().and(command.faults()).reject();
        return command;
    }

    Faults faults() {
        List<Fault> faults = new ArrayList<>();
        if (username == null) {
            faults.add(Fault.of("username", "access.username.blank"));
        } else if (!username.matches("[a-z0-9._-]{3,60}")) {
            faults.add(Fault.of("username", "access.username.shape"));
        }
        if (displayName == null) {
            faults.add(Fault.of("displayName", "access.displayName.blank"));
        } else if (displayName.length() > 120) {
            faults.add(Fault.of("displayName", "access.displayName.too-long"));
        }
        if (password == null) {
            faults.add(Fault.of("password", "access.password.blank"));
        } else if (password.length() < 12 || password.length() > 200) {
            faults.add(Fault.of("password", "access.password.length"));
        }
        if (role == null) {
            faults.add(Fault.of("role", "access.role.blank"));
        }
        if (role == Role.COMMISSIONER && vru == null) {
            faults.add(Fault.of("vru", "access.vru.blank"));
        }
        if (role == Role.PROVIDER && provider == null) {
            faults.add(Fault.of("provider", "access.provider.blank"));
        }
        return Faults.of(faults);
    }

    private static Long id(Integer number) {
        return number == null ? null : number.longValue();
    }

    @Override
    public String toString() {
        return "OpenAccount[" + username + "]";
    }
}
