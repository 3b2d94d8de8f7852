package throughline.evaluation;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A stored moment as pages write it, in the time of the United Kingdom. */
public final class Moment {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private Moment() {}

    /** @param utc ISO 8601 without offset; null reads as a dash */
    public static String of(String utc) {
        return utc == null ? "–" : of(LocalDateTime.parse(utc));
    }

    public static String of(LocalDateTime utc) {
        return here(utc).format(FORMAT);
    }

    /** The day alone, short, for columns of tables. */
    public static String day(LocalDateTime utc) {
        return here(utc).format(DAY);
    }

    private static ZonedDateTime here(LocalDateTime utc) {
        return utc.atZone(ZoneOffset.UTC).withZoneSameInstant(ZoneId.of("Europe/London"));
    }
}
