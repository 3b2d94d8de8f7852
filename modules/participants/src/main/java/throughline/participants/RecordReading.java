package throughline.participants;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Records one outcome score.
 *
 * @param reference of an enrolled participant or comparison child
 * @param measure code of an agreed measure
 * @param wave when in the programme
 * @param takenOn day of the measurement
 * @param value score, in the measure's range
 */
public record RecordReading(String reference, String measure, Wave wave, LocalDate takenOn, BigDecimal value) {}
