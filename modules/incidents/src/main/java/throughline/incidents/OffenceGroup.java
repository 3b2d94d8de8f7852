package throughline.incidents;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Offences that are counted together: all of a major class, or one minor class.
 *
 * @param offence the class as the source calls it
 * @param isMajor whether it is a major class
 */
record OffenceGroup(String offence, boolean isMajor) {
    private static final String ALL = "All ";

    /** The classes that serious violence is made of (Serious Violence Duty) stand first. */
    private static final List<String> FIRST =
            List.of("VIOLENCE AGAINST THE PERSON", "POSSESSION OF WEAPONS", "ROBBERY", "SEXUAL OFFENCES");

    /** The groups of some offences: by major class, the whole class before its parts. */
    static List<OffenceGroup> of(Collection<CountedOffence> offences) {
        Map<String, TreeSet<String>> minors =
                new TreeMap<>(Comparator.comparingInt(OffenceGroup::place).thenComparing(Comparator.naturalOrder()));
        for (CountedOffence each : offences) {
            minors.computeIfAbsent(each.major(), m -> new TreeSet<>()).add(each.minor());
        }
        return minors.entrySet().stream()
                .flatMap(e -> Stream.concat(
                        Stream.of(new OffenceGroup(e.getKey(), true)),
                        e.getValue().stream().map(minor -> new OffenceGroup(minor, false))))
                .distinct()
                .toList();
    }

    static Optional<OffenceGroup> named(String text, Collection<CountedOffence> offences) {
        return of(offences).stream().filter(g -> g.text().equals(text)).findFirst();
    }

    /** What stands for it in addresses and in the API. */
    String text() {
        return isMajor ? ALL + offence : offence;
    }

    /** A group's text as a page says it: the source writes everything in capitals. */
    static String inWords(String text) {
        boolean all = text.startsWith(ALL);
        String offence = all ? text.substring(ALL.length()) : text;
        String low = offence.equals(offence.toUpperCase(Locale.UK)) && offence.length() > 4
                ? offence.toLowerCase(Locale.UK).replace("nfib", "NFIB")
                : offence;
        return all ? ALL + low : low.substring(0, 1).toUpperCase(Locale.UK) + low.substring(1);
    }

    private static int place(String major) {
        int place = FIRST.indexOf(major);
        return place < 0 ? FIRST.size() : place;
    }
}
