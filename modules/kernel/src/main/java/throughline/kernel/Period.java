package throughline.kernel;

import java.time.LocalDate;

/**
 * From one day to another, both included.
 *
 * @param start first day
 * @param end last day, not before the first
 */
public record Period(LocalDate start, LocalDate end) {
    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A period that ends before it starts");
        }
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }
}
