package throughline.incidents;

import java.util.ArrayList;
import java.util.List;
import throughline.kernel.Fault;
import throughline.kernel.Faults;

/** What is wrong with a file, in the order of its lines: the first {@value #MOST}, and how many more there are. */
final class FileFaults {
    static final int MOST = 100;

    private final List<Fault> faults = new ArrayList<>();
    private int more;

    /** @param place the line, and the column where there is one: each place has one fault */
    void add(String place, String code, String... arguments) {
        if (faults.size() < MOST) {
            faults.add(Fault.of(place, code, (Object[]) arguments));
        } else {
            more++;
        }
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    /** @throws throughline.kernel.Rejected when there are any */
    void reject() {
        if (more > 0) {
            faults.add(Fault.of("line-more", "incidents.file.more-faults", Integer.toString(more)));
        }
        Faults.of(faults).reject();
    }
}
