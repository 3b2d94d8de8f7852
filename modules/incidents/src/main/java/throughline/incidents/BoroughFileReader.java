package throughline.incidents;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import throughline.kernel.Excerpt;
import throughline.kernel.Fault;
import throughline.kernel.Rejected;
import throughline.places.Area;

/**
 * Reads the Metropolitan Police's borough layout: a row for each offence and borough, a column for each month
 * (London Datastore, "MPS Borough Level Crime"). A blank cell is a fault: missing is not zero.
 */
final class BoroughFileReader {
    /** What the source writes where no borough is known or the place lies in none. */
    static final Set<String> NO_AREAS = Set.of("Unknown", "London Heathrow and London City Airports");

    /** Begins with a letter or digit, so that no spreadsheet takes it for a formula. */
    private static final Pattern OFFENCE = Pattern.compile("[\\p{L}\\p{N}][^\\p{Cntrl}]{0,79}");

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final int MOST_DIGITS = 7;

    private final Boroughs boroughs;
    private final YearMonth latest;
    private final FileFaults faults = new FileFaults();
    private final Map<String, Optional<Area>> areas = new HashMap<>();
    private final Map<List<String>, Long> seen = new HashMap<>();
    private final List<BoroughFile.Row> rows = new ArrayList<>();
    private final Set<String> skippedNames = new TreeSet<>();
    private int skippedRows;

    private BoroughFileReader(Boroughs boroughs, YearMonth latest) {
        this.boroughs = boroughs;
        this.latest = latest;
    }

    /**
     * Reads a file.
     *
     * @param latest the month that has begun
     * @throws Rejected with everything that is wrong with it
     */
    static BoroughFile read(byte[] content, Boroughs boroughs, YearMonth latest) {
        return new BoroughFileReader(boroughs, latest).read(CsvText.of(content));
    }

    private BoroughFile read(String text) {
        long line = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180)) {
            Iterator<CSVRecord> lines = parser.iterator();
            if (!lines.hasNext()) {
                throw new Rejected(Fault.of("file", "incidents.file.empty"));
            }
            MonthColumns columns = MonthColumns.of(lines.next(), latest);
            line = 1;
            while (lines.hasNext()) {
                CSVRecord next = lines.next();
                line = next.getRecordNumber();
                take(next, columns);
            }
            faults.reject();
            return checked(columns);
        } catch (UncheckedIOException | IOException quotesThatDoNotClose) {
            throw new Rejected(Fault.of("file", "incidents.file.quotes", Long.toString(line + 1)));
        }
    }

    private BoroughFile checked(MonthColumns columns) {
        if (rows.isEmpty()) {
            throw new Rejected(
                    Fault.of("file", skippedRows == 0 ? "incidents.file.no-rows" : "incidents.file.no-areas"));
        }
        return new BoroughFile(columns, List.copyOf(rows), skippedRows, List.copyOf(skippedNames));
    }

    private void take(CSVRecord line, MonthColumns columns) {
        if (line.size() == 1 && line.get(0).isBlank()) {
            return;
        }
        String number = Long.toString(line.getRecordNumber());
        int expected = MonthColumns.BEFORE + columns.months().size();
        if (line.size() != expected) {
            faults.add(
                    "line-" + number,
                    "incidents.line.columns",
                    number,
                    Integer.toString(expected),
                    Integer.toString(line.size()));
            return;
        }
        String major = offence(line, 0, "major");
        String minor = offence(line, 1, "minor");
        String name = line.get(2).strip();
        Optional<Area> area = area(number, name);
        int[] counts = counts(line, columns);
        checkOnce(line, area.map(a -> a.code().value()).orElse(name), major, minor);
        if (area.isPresent()) {
            rows.add(new BoroughFile.Row(area.get(), major, minor, counts));
        } else if (NO_AREAS.contains(name)) {
            skippedRows++;
            skippedNames.add(name);
        }
    }

    private String offence(CSVRecord line, int column, String part) {
        String text = line.get(column).strip();
        String number = Long.toString(line.getRecordNumber());
        if (text.isEmpty()) {
            faults.add("line-" + number + "." + part, "incidents.offence.blank", number);
        } else if (!OFFENCE.matcher(text).matches()) {
            faults.add("line-" + number + "." + part, "incidents.offence.shape", number, Excerpt.of(text));
        }
        return text;
    }

    private Optional<Area> area(String number, String name) {
        Optional<Area> area = areas.computeIfAbsent(name, n -> n.isEmpty() ? Optional.empty() : boroughs.named(n));
        if (name.isEmpty()) {
            faults.add("line-" + number + ".borough", "incidents.borough.blank", number);
        } else if (area.isEmpty() && !NO_AREAS.contains(name)) {
            faults.add("line-" + number + ".borough", "incidents.borough.unknown", number, Excerpt.of(name));
        }
        return area;
    }

    private void checkOnce(CSVRecord line, String place, String major, String minor) {
        Long earlier = seen.putIfAbsent(List.of(place, major, minor), line.getRecordNumber());
        if (earlier != null) {
            String number = Long.toString(line.getRecordNumber());
            faults.add(
                    "line-" + number,
                    "incidents.line.duplicate",
                    number,
                    Long.toString(earlier),
                    Excerpt.of(minor),
                    Excerpt.of(line.get(2)));
        }
    }

    private int[] counts(CSVRecord line, MonthColumns columns) {
        int[] counts = new int[columns.months().size()];
        for (int i = 0; i < counts.length; i++) {
            String text = line.get(MonthColumns.BEFORE + i).strip();
            String problem = problem(text);
            if (problem == null) {
                counts[i] = Integer.parseInt(text);
            } else {
                String month = columns.months().get(i).toString().replace("-", "");
                String number = Long.toString(line.getRecordNumber());
                faults.add("line-" + number + "." + month, problem, number, month, Excerpt.of(text));
            }
        }
        return counts;
    }

    private static String problem(String text) {
        if (text.isEmpty()) {
            return "incidents.cell.blank";
        }
        if (text.startsWith("-") && DIGITS.matcher(text.substring(1)).matches()) {
            return "incidents.cell.negative";
        }
        if (!DIGITS.matcher(text).matches()) {
            return "incidents.cell.not-a-number";
        }
        return text.length() > MOST_DIGITS ? "incidents.cell.too-large" : null;
    }
}
