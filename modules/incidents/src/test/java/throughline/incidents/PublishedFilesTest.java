package throughline.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The Metropolitan Police's own files. The expected figures were counted with awk, apart from this code. */
class PublishedFilesTest {
    private final BoroughFile historical = read(PublicData.HISTORICAL);
    private final BoroughFile recent = read(PublicData.RECENT);

    @Test
    void readsEveryRowOfABoroughAndTellsWhatItSkipped() {
        assertEquals(1084 - 60, historical.rows().size());
        assertEquals(60, historical.skippedRows());
        assertEquals(1056 - 58, recent.rows().size());
        assertEquals(58, recent.skippedRows());
        assertEquals(List.of("London Heathrow and London City Airports", "Unknown"), recent.skippedNames());
        assertEquals(32, recent.areas().size());
    }

    @Test
    void readsEveryMonth() {
        assertEquals(164, historical.months().size());
        assertEquals(YearMonth.of(2010, 4), historical.columns().first());
        assertEquals(YearMonth.of(2023, 11), historical.columns().last());
        assertEquals(24, recent.months().size());
        assertEquals(YearMonth.of(2025, 11), recent.columns().last());
    }

    @Test
    void agreesWithAnIndependentCountOfLambethsViolenceWithInjury() {
        assertEquals(301, lambeth(historical, YearMonth.of(2010, 4)));
        assertEquals(255, lambeth(historical, YearMonth.of(2018, 12)));
        assertEquals(273, lambeth(historical, YearMonth.of(2023, 11)));
        assertEquals(260, lambeth(recent, YearMonth.of(2023, 12)));
        assertEquals(192, lambeth(recent, YearMonth.of(2025, 11)));
        assertEquals(45_177, lambethTotal(historical));
        assertEquals(5_567, lambethTotal(recent));
    }

    @Test
    void agreesWithAnIndependentCountOfEverything() {
        assertEquals(10_755_118, total(historical));
        assertEquals(1_836_328, total(recent));
    }

    private static int lambeth(BoroughFile file, YearMonth month) {
        return row(file).counts()[file.months().indexOf(month)];
    }

    private static int lambethTotal(BoroughFile file) {
        return IntStream.of(row(file).counts()).sum();
    }

    private static BoroughFile.Row row(BoroughFile file) {
        return file.rows().stream()
                .filter(r -> r.minor().equals("VIOLENCE WITH INJURY")
                        && r.area().code().equals(LondonBoroughs.LAMBETH))
                .findFirst()
                .orElseThrow();
    }

    private static long total(BoroughFile file) {
        return file.rows().stream()
                .mapToLong(r -> IntStream.of(r.counts()).asLongStream().sum())
                .sum();
    }

    private static BoroughFile read(String name) {
        return BoroughFileReader.read(PublicData.read(name), new LondonBoroughs(), YearMonth.of(2026, 11));
    }
}
