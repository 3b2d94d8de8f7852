package throughline.evaluation.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import throughline.participants.CareExperience;
import throughline.participants.PairedScores.Row;
import throughline.participants.SendStatus;
import throughline.participants.Sex;
import throughline.statistics.Comparison;
import throughline.statistics.DifferenceInMeans;
import throughline.statistics.Estimate;
import throughline.statistics.scrutiny.Holm;

/** Reach, drop-out and effect by group. */
final class Equity {
    private static final String NOT_STATED = "Not stated";

    private static final Comparator<String> STATED_FIRST =
            Comparator.comparing((String name) -> name.equals(NOT_STATED)).thenComparing(Comparator.naturalOrder());

    private static final Map<String, Function<Row, String>> CHARACTERISTICS = characteristics();

    private Equity() {}

    static List<GroupReach> reach(List<Row> participants) {
        List<GroupReach> lines = new ArrayList<>();
        CHARACTERISTICS.forEach((characteristic, group) -> {
            List<Row> known = participants.stream()
                    .filter(r -> !group.apply(r).equals(NOT_STATED))
                    .toList();
            participants.stream()
                    .map(group)
                    .distinct()
                    .sorted(STATED_FIRST)
                    .forEach(name -> lines.add(line(characteristic, name, participants, known, group)));
        });
        return withHolm(lines);
    }

    /** The effect within each group that is large enough. */
    static List<Effect> effects(Cohort cohort) {
        List<Effect> effects = new ArrayList<>();
        Stream.of("Sex", "Special educational needs", "Experience of care").forEach(characteristic -> {
            Function<Row, String> group = CHARACTERISTICS.get(characteristic);
            cohort.rows().stream()
                    .map(group)
                    .distinct()
                    .filter(name -> !name.equals(NOT_STATED))
                    .sorted()
                    .forEach(name -> effects.add(Estimates.within(
                            characteristic + ": " + name.toLowerCase(java.util.Locale.UK),
                            cohort.where(r -> group.apply(r).equals(name)))));
        });
        return effects;
    }

    private static GroupReach line(
            String characteristic, String name, List<Row> all, List<Row> known, Function<Row, String> group) {
        List<Row> inside = all.stream().filter(r -> group.apply(r).equals(name)).toList();
        List<Row> others =
                known.stream().filter(r -> !group.apply(r).equals(name)).toList();
        boolean stated = !name.equals(NOT_STATED);
        double rate = dropOut(inside);
        Double relative = stated && !others.isEmpty() && dropOut(others) > 0 ? rate / dropOut(others) : null;
        return new GroupReach(
                characteristic,
                name,
                stated,
                inside.size(),
                (double) inside.size() / all.size(),
                (int) inside.stream().filter(Row::completed).count(),
                rate,
                relative,
                stated ? pValue(inside, others) : null);
    }

    private static double dropOut(List<Row> rows) {
        return rows.stream().mapToDouble(r -> r.completed() ? 0 : 1).average().orElse(0);
    }

    private static Double pValue(List<Row> inside, List<Row> others) {
        double[] lost = Stream.concat(inside.stream(), others.stream())
                .mapToDouble(r -> r.completed() ? 0 : 1)
                .toArray();
        boolean[] who = new boolean[lost.length];
        java.util.Arrays.fill(who, 0, inside.size(), true);
        return DifferenceInMeans.of(Comparison.of(lost).treated(who))
                .found()
                .map(Estimate::pValue)
                .orElse(null);
    }

    private static List<GroupReach> withHolm(List<GroupReach> lines) {
        double[] adjusted = Holm.adjust(lines.stream()
                .filter(l -> l.pValue() != null)
                .mapToDouble(GroupReach::pValue)
                .toArray());
        Iterator<Double> next = java.util.Arrays.stream(adjusted).iterator();
        return lines.stream()
                .map(l -> l.pValue() == null ? l : l.adjusted(next.next()))
                .toList();
    }

    private static Map<String, Function<Row, String>> characteristics() {
        Map<String, Function<Row, String>> all = new LinkedHashMap<>();
        all.put("Sex", r -> r.sex() == Sex.UNKNOWN ? NOT_STATED : r.sex().label());
        all.put("Ethnic group", r -> r.ethnicGroup() == null ? NOT_STATED : r.ethnicGroup());
        all.put(
                "Special educational needs",
                r -> r.send() == SendStatus.UNKNOWN ? NOT_STATED : r.send().isNeed() ? "Yes" : "No");
        all.put(
                "Experience of care",
                r -> r.care() == CareExperience.UNKNOWN ? NOT_STATED : r.care().isExperienced() ? "Yes" : "No");
        return all;
    }
}
