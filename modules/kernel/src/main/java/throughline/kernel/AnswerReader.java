package throughline.kernel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads typed values out of {@link Answers}, collecting what does not have the type it should. A blank answer reads as
 * null or an empty list and is no fault here: whether it is needed is the command's rule.
 */
public final class AnswerReader {
    private static final List<DateTimeFormatter> DATES = List.of(
            strict("uuuu-M-d"), strict("d/M/uuuu"), strict("d-M-uuuu"), strict("d MMMM uuuu"), strict("d MMM uuuu"));

    private final Answers answers;
    private final String module;
    private final List<Fault> faults = new ArrayList<>();

    AnswerReader(Answers answers, String module) {
        this.answers = answers;
        this.module = module;
    }

    public String text(String field) {
        String text = answers.text(field);
        return text.isEmpty() ? null : text;
    }

    public List<String> texts(String field) {
        return answers.texts(field);
    }

    /** A whole number, thousands commas allowed; otherwise a fault {@code not-a-number}. */
    public Integer wholeNumber(String field) {
        BigDecimal number = decimal(field);
        if (number == null) {
            return null;
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException notWhole) {
            fault(field, "not-a-number", answers.text(field));
            return null;
        }
    }

    /** A decimal number, thousands commas and a leading pound sign allowed; otherwise a fault {@code not-a-number}. */
    public BigDecimal decimal(String field) {
        String text = answers.text(field).replace(",", "").replace("£", "").strip();
        if (text.isEmpty()) {
            return null;
        }
        // The length cap keeps 1e999999999 from becoming a number with a thousand million digits.
        if (text.length() <= 30 && text.matches("[+-]?\\d{1,15}(\\.\\d{1,10})?")) {
            return new BigDecimal(text);
        }
        fault(field, "not-a-number", answers.text(field));
        return null;
    }

    /** A real date between 1900 and 2100, written 2026-04-01, 1/4/2026 or 1 April 2026; else a fault {@code not-a-date}. */
    public LocalDate date(String field) {
        String text = answers.text(field);
        if (text.isEmpty()) {
            return null;
        }
        for (DateTimeFormatter format : DATES) {
            try {
                LocalDate date = LocalDate.parse(text, format);
                if (date.getYear() >= 1900 && date.getYear() <= 2100) {
                    return date;
                }
            } catch (DateTimeParseException anotherFormatMayFit) {
                continue;
            }
        }
        fault(field, "not-a-date", text);
        return null;
    }

    /** Yes or no, also Y, N, true and false; otherwise a fault {@code not-a-choice}. */
    public Boolean yesOrNo(String field) {
        return switch (answers.text(field).toLowerCase(Locale.UK)) {
            case "" -> null;
            case "yes", "y", "true", "1" -> true;
            case "no", "n", "false", "0" -> false;
            default -> {
                fault(field, "not-a-choice", answers.text(field));
                yield null;
            }
        };
    }

    /** One of an enum's names, in any case, hyphens and spaces read as underscores; otherwise a fault {@code not-a-choice}. */
    public <E extends Enum<E>> E choice(String field, Class<E> choices) {
        String text = answers.text(field);
        if (text.isEmpty()) {
            return null;
        }
        String name = text.toUpperCase(Locale.UK).replace('-', '_').replace(' ', '_');
        for (E choice : choices.getEnumConstants()) {
            if (choice.name().equals(name)) {
                return choice;
            }
        }
        fault(field, "not-a-choice", text);
        return null;
    }

    /** What could not be read. */
    public Faults faults() {
        return Faults.of(faults);
    }

    private void fault(String field, String problem, String found) {
        faults.add(Fault.of(field, module + "." + field + "." + problem, Excerpt.of(found)));
    }

    private static DateTimeFormatter strict(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
