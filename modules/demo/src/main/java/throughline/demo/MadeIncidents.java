package throughline.demo;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A file in the Metropolitan Police's borough layout with made counts: months in columns, one row a borough and offence. */
final class MadeIncidents {
    private static final List<String> BOROUGHS =
            List.of("Enfield", "Haringey", "Islington", "Lambeth", "Lewisham", "Southwark", "Unknown");
    private static final List<List<String>> OFFENCES = List.of(
            List.of("VIOLENCE AGAINST THE PERSON", "VIOLENCE WITH INJURY"),
            List.of("VIOLENCE AGAINST THE PERSON", "VIOLENCE WITHOUT INJURY"),
            List.of("VIOLENCE AGAINST THE PERSON", "HOMICIDE"),
            List.of("POSSESSION OF WEAPONS", "POSSESSION OF WEAPONS"),
            List.of("ROBBERY", "ROBBERY OF PERSONAL PROPERTY"));
    private static final double[] USUAL = {230, 330, 0.4, 22, 85};
    private static final YearMonth FIRST = YearMonth.of(2019, 1);
    private static final YearMonth LAST = YearMonth.of(2025, 10);

    private MadeIncidents() {}

    static String csv() {
        SplittableRandom random = new SplittableRandom(7);
        StringBuilder csv = new StringBuilder("MajorText,MinorText,BoroughName");
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
            months.add(month);
            csv.append(',').append(month.format(DateTimeFormatter.ofPattern("uuuuMM")));
        }
        for (int offence = 0; offence < USUAL.length; offence++) {
            for (String borough : BOROUGHS) {
                csv.append('\n')
                        .append(String.join(",", OFFENCES.get(offence)))
                        .append(',')
                        .append(borough);
                double level = USUAL[offence] * (0.8 + 0.5 * random.nextDouble());
                for (YearMonth month : months) {
                    double season = 1 + 0.1 * Math.sin((month.getMonthValue() - 4) * Math.PI / 6);
                    csv.append(',').append(count(level * season, random));
                }
            }
        }
        return csv.append('\n').toString();
    }

    /** About a Poisson number: normal with the same variance, never below zero. */
    private static long count(double mean, SplittableRandom random) {
        return Math.max(0, Math.round(mean + Math.sqrt(mean) * random.nextGaussian()));
    }
}
