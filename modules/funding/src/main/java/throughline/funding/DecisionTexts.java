package throughline.funding;

import java.util.List;
import throughline.kernel.Fault;
import throughline.kernel.IdentifyingText;

/** The checks that recommendation and decision share. */
final class DecisionTexts {
    private static final int LONGEST = 2000;

    private DecisionTexts() {}

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
