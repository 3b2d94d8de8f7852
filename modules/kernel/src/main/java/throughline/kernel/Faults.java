package throughline.kernel;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Everything that is wrong with some input, in the order of its fields; at most one fault a field. */
public final class Faults implements Iterable<Fault> {
    private static final Faults NONE = new Faults(List.of());

    private final List<Fault> faults;

    private Faults(List<Fault> faults) {
        this.faults = faults;
    }

    public static Faults none() {
        return NONE;
    }

    public static Faults of(Fault... faults) {
        return of(List.of(faults));
    }

    /** Keeps the first fault of each field: a blank gives one fault, not three. */
    public static Faults of(List<Fault> faults) {
        Map<String, Fault> first = new LinkedHashMap<>();
        for (Fault fault : faults) {
            first.putIfAbsent(fault.field(), fault);
        }
        return new Faults(List.copyOf(first.values()));
    }

    /** These faults, and of the others those about other fields. */
    public Faults and(Faults others) {
        List<Fault> all = new ArrayList<>(faults);
        all.addAll(others.faults);
        return of(all);
    }

    /** Those about some fields only. */
    public Faults about(Predicate<String> field) {
        return new Faults(faults.stream().filter(f -> field.test(f.field())).toList());
    }

    /** What is wrong with one field. */
    public Optional<Fault> of(String field) {
        return faults.stream().filter(f -> f.field().equals(field)).findFirst();
    }

    public boolean isEmpty() {
        return faults.isEmpty();
    }

    public int size() {
        return faults.size();
    }

    public Stream<Fault> stream() {
        return faults.stream();
    }

    /**
     * Refuses the input if anything is wrong with it.
     *
     * @throws Rejected with these faults
     */
    public void reject() {
        if (!isEmpty()) {
            throw new Rejected(this);
        }
    }

    @Override
    public Iterator<Fault> iterator() {
        return faults.iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Faults those && faults.equals(those.faults);
    }

    @Override
    public int hashCode() {
        return faults.hashCode();
    }

    @Override
    public String toString() {
        return String.join(
                ", ", faults.stream().map(f -> f.field() + ": " + f.code()).toList());
    }
}
