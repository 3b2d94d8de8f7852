package throughline.incidents;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A series as a file: a line for each month, an empty count where there is none, the source on every line. */
final class SeriesCsv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("Area code", "Area", "Offence group", "Month", "Recorded offences", "Source")
            .get();

    private SeriesCsv() {}

    static String of(PublishedSeries published) {
        MonthlySeries series = published.series();
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            for (MonthlySeries.Point point : series.points()) {
                printer.printRecord(
                        series.area().value(),
                        series.areaName(),
                        series.offenceGroup(),
                        point.month(),
                        point.count(),
                        published.attribution());
            }
        } catch (IOException aStringNeverFails) {
            throw new UncheckedIOException(aStringNeverFails);
        }
        return text.toString();
    }
}
