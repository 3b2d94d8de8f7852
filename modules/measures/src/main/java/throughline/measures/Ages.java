package throughline.measures;

/**
 * Whole years of age, both ends included.
 *
 * @param from youngest age
 * @param to oldest age, not below the youngest
 */
public record Ages(int from, int to) {
    public Ages {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("Ages from " + from + " to " + to);
        }
    }

    public boolean include(int age) {
        return age >= from && age <= to;
    }
}
