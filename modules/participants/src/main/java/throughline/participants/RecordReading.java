package throughline.participants;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import throughline.commissioning.InterventionView;
import throughline.kernel.AnswerReader;
import throughline.kernel.Answers;
import throughline.kernel.Fault;
import throughline.kernel.Faults;
import throughline.measures.Measure;
import throughline.measures.Measures;
import throughline.measures.Reading;

/**
 * Records one outcome score.
 *
 * @param reference of an enrolled participant or comparison child
 * @param measure code of an agreed measure
 * @param wave when in the programme
 * @param takenOn day of the measurement
 * @param value score, in the measure's range
 */
public record RecordReading(String reference, String measure, Wave wave, LocalDate takenOn, BigDecimal value) {

    /**
     * Reads the command from what was answered; the value as its measure reads it, so that "yes" or a raw total will do.
     *
     * @throws throughline.kernel.Rejected when something is missing or wrong
     */
    public static RecordReading from(Answers answers) {
        return draft(answers).orReject();
    }

    /** Reads as much of the command as can be read. */
    public static Draft<RecordReading> draft(Answers answers) {
        AnswerReader read = answers.read("participants");
        String code = read.text("measure");
        Optional<Reading> reading = Measures.find(code).map(measure -> measure.reading(answers.text("value")));
        RecordReading command = new RecordReading(
                read.text("reference"),
                code,
                read.choice("wave", Wave.class),
                read.date("takenOn"),
                reading.isPresent() ? reading.get().score().orElse(null) : read.decimal("value"));
        Faults ofValue = reading.flatMap(Reading::refusal)
                .map(refused -> Faults.of(valueFault(refused)))
                .orElse(Faults.none());
        return new Draft<>(command, read.faults().and(ofValue).and(command.faults()));
    }

    /** What is wrong with the command on its own. */
    Faults faults() {
        List<Fault> faults = new ArrayList<>();
        required(faults, "reference", reference);
        required(faults, "measure", measure);
        Optional<Measure> known = Measures.find(measure);
        if (measure != null && known.isEmpty()) {
            faults.add(fault("measure", "unknown"));
        }
        required(faults, "wave", wave);
        required(faults, "takenOn", takenOn);
        if (value == null) {
            faults.add(fault("value", "blank", known.map(Measure::plainName).orElse("score")));
        } else {
            known.flatMap(m -> m.reading(value).refusal()).ifPresent(refused -> faults.add(valueFault(refused)));
        }
        return Faults.of(faults);
    }

    /**
     * What is wrong with the command for an intervention.
     *
     * @param enrolled what is said of the child who has the reference; null when nobody has it
     * @param baseline when the child's score at the start was taken; null when it was not, or when this is it
     */
    Faults faults(InterventionView intervention, EnrolParticipant enrolled, LocalDate baseline, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (enrolled == null) {
            faults.add(fault("reference", "not-enrolled"));
        }
        if (measure != null && !intervention.measures().contains(measure)) {
            faults.add(fault("measure", "not-agreed"));
        }
        PlausibleDay.fault("takenOn", takenOn, today).ifPresent(faults::add);
        if (takenOn != null && baseline != null && takenOn.isBefore(baseline)) {
            faults.add(fault("takenOn", "before-baseline", PlausibleDay.words(baseline)));
        }
        return faults().and(Faults.of(faults));
    }

    /** The same with its value as it is stored: a raw SWEMWBS total becomes a metric score, and 12.0 becomes 12. */
    RecordReading onScale() {
        BigDecimal scored =
                Measures.find(measure).flatMap(m -> m.reading(value).score()).orElse(value);
        return new RecordReading(reference, measure, wave, takenOn, plain(scored));
    }

    /** What it is recorded for; null while something of it is missing. */
    Occasion occasion() {
        return reference == null || measure == null || wave == null ? null : new Occasion(reference, measure, wave);
    }

    record Occasion(String reference, String measure, Wave wave) {
        Occasion at(Wave other) {
            return new Occasion(reference, measure, other);
        }
    }

    static BigDecimal plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Fault valueFault(Reading.Refused refused) {
        return fault("value", refused.problem().code(), refused.arguments().toArray());
    }

    private static void required(List<Fault> faults, String field, Object answer) {
        if (answer == null) {
            faults.add(fault(field, "blank"));
        }
    }

    private static Fault fault(String field, String problem, Object... arguments) {
        return Fault.of(field, "participants." + field + "." + problem, arguments);
    }
}
