package throughline.funding;

import java.util.List;
import throughline.kernel.Fault;
import throughline.kernel.IdentifyingText;

/** The checks that recommendation and decision share. */
final class DecisionTexts {
    private static final int SHORTEST = 20;
    private static final int LONGEST = 2000;

    private DecisionTexts() {}

    static void reasons(String text, List<Fault> faults) {
        if (text == null) {
            faults.add(Fault.of("reasons", "funding.reasons.blank"));
        } else if (text.length() < SHORTEST) {
            faults.add(Fault.of("reasons", "funding.reasons.too-short"));
        } else {
            check("reasons", text, faults);
        }
    }

    static void check(String field, String text, List<Fault> faults) {
        if (text == null) {
            return;
        }
        if (text.length() > LONGEST) {
            faults.add(Fault.of(field, "funding." + field + ".too-long"));
        } else {
            IdentifyingText.in(text)
                    .ifPresent(kind -> faults.add(Fault.of(field, "funding." + field + ".identifying", kind.words())));
        }
    }
}
