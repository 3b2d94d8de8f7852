package throughline.incidents;

import java.util.ArrayList;
import java.util.List;

/**
 * A series with the files that it was taken from.
 *
 * @param series month by month
 * @param sources oldest first; none where no month has a count
 */
public record PublishedSeries(MonthlySeries series, List<IncidentLoadView> sources) {
    /** What the licence asks to be said wherever the figures are shown. */
    public static final String POLICE =
            "Metropolitan Police Service / Greater London Authority, MPS Borough Level Crime."
                    + " Contains public sector information licensed under the Open Government Licence v3.0.";

    /** What is said of figures that no police recorded. */
    public static final String MADE = "Made data for demonstration, not police records.";

    /** Whether some or all of the figures are made. */
    public boolean made() {
        return sources.stream().anyMatch(IncidentLoadView::made);
    }

    /** Where the figures come from, in words; empty where there are none. */
    public String attribution() {
        List<String> words = new ArrayList<>();
        if (made()) {
            words.add(MADE);
        }
        if (sources.stream().anyMatch(s -> !s.made())) {
            words.add(POLICE);
        }
        return String.join(" ", words);
    }
}
