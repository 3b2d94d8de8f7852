package throughline.demo;

import java.io.PrintStream;
import java.util.Locale;

/** Where to go and who to be. */
final class SignInsReport {
    private SignInsReport() {}

    static void print(String address, PrintStream out) {
        out.println("  Throughline runs at " + address);
        out.println();
        for (SignIns.SignIn signIn : SignIns.ALL) {
            out.printf(Locale.UK, "  %-14s %s%n", signIn.username(), signIn.name());
        }
        out.printf(Locale.UK, "  %-14s %s%n", SignIns.ADMINISTRATOR, "Administrator");
        out.println("  The password of all is " + SignIns.PASSWORD);
        out.println();
        out.println("  Ctrl-C stops everything.");
    }
}
