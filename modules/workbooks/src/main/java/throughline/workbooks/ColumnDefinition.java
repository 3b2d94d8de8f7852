package throughline.workbooks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * One column of a sheet. Made by the method named for its kind and refined by the methods that return a changed copy.
 *
 * @param field what the command calls it
 * @param header the text above it, on one line, which also finds it when the file comes back
 * @param kind what its cells hold
 * @param choices of a drop-down, in order; empty for other kinds
 * @param lowest smallest number, or null
 * @param highest largest number, or null
 * @param required whether every row needs it; shown, not checked, here
 * @param prompt the message beside a selected cell, at most 200 characters
 * @param width in characters, 8 to 80
 */
public record ColumnDefinition(
        String field,
        String header,
        ColumnKind kind,
        List<ColumnChoice> choices,
        BigDecimal lowest,
        BigDecimal highest,
        boolean required,
        String prompt,
        int width) {
    private static final int LONGEST_PROMPT = 200;

    public ColumnDefinition {
        choices = List.copyOf(choices);
        if (field.isBlank() || header.isBlank() || header.contains("\n")) {
            throw new IllegalArgumentException("A column needs a field and a header on one line");
        }
        if (prompt.length() > LONGEST_PROMPT || width < 8 || width > 80) {
            throw new IllegalArgumentException("The prompt or the width of " + field + " does not fit");
        }
    }

    public static ColumnDefinition text(String field, String header) {
        return of(field, header, ColumnKind.TEXT, 24);
    }

    public static ColumnDefinition wholeNumber(String field, String header) {
        return of(field, header, ColumnKind.WHOLE_NUMBER, 14);
    }

    public static ColumnDefinition decimal(String field, String header) {
        return of(field, header, ColumnKind.DECIMAL, 14);
    }

    public static ColumnDefinition date(String field, String header) {
        return of(field, header, ColumnKind.DATE, 16);
    }

    public static ColumnDefinition yesNo(String field, String header) {
        return new ColumnDefinition(
                field,
                header,
                ColumnKind.YES_NO,
                List.of(new ColumnChoice("yes", "Yes"), new ColumnChoice("no", "No")),
                null,
                null,
                false,
                ColumnKind.YES_NO.prompt(),
                14);
    }

    /** A drop-down; its width fits the longest label. */
    public static ColumnDefinition choice(String field, String header, List<ColumnChoice> choices) {
        int longest = choices.stream().mapToInt(c -> c.label().length()).max().orElse(0);
        int width = Math.max(16, Math.min(44, longest + 4));
        return new ColumnDefinition(
                field, header, ColumnKind.CHOICE, choices, null, null, false, ColumnKind.CHOICE.prompt(), width);
    }

    /** Marks the column as needed in every row. */
    public ColumnDefinition needed() {
        return new ColumnDefinition(field, header, kind, choices, lowest, highest, true, prompt, width);
    }

    /** Says beside a selected cell how to fill it in. */
    public ColumnDefinition prompting(String message) {
        return new ColumnDefinition(field, header, kind, choices, lowest, highest, required, message, width);
    }

    /** Bounds the numbers, both ends included, and says so in the prompt. */
    public ColumnDefinition between(BigDecimal least, BigDecimal most) {
        String number = kind == ColumnKind.WHOLE_NUMBER ? "A whole number" : "A number";
        String message = number + " from " + least.toPlainString() + " to " + most.toPlainString() + ".";
        return new ColumnDefinition(field, header, kind, choices, least, most, required, message, width);
    }

    public ColumnDefinition wide(int characters) {
        return new ColumnDefinition(field, header, kind, choices, lowest, highest, required, prompt, characters);
    }

    /** The value of the choice with this label, in any case; the text itself when there is none. */
    String valueOf(String text) {
        return choices.stream()
                .filter(c -> c.label().equalsIgnoreCase(text.strip()))
                .map(ColumnChoice::value)
                .findFirst()
                .orElse(text);
    }

    /** The label of the choice with this value; the text itself when there is none. */
    String labelOf(String text) {
        return choices.stream()
                .filter(c -> c.value().equals(text))
                .map(ColumnChoice::label)
                .findFirst()
                .orElse(text);
    }

    List<String> labels() {
        return choices.stream().map(ColumnChoice::label).toList();
    }

    /** A header as it is compared: its first line, in any case, with spaces evened out. */
    static String headerKey(String header) {
        String firstLine = header.strip().lines().findFirst().orElse("");
        return firstLine.replaceAll("[\\s\\u00a0]+", " ").strip().toLowerCase(Locale.UK);
    }

    private static ColumnDefinition of(String field, String header, ColumnKind kind, int width) {
        return new ColumnDefinition(field, header, kind, List.of(), null, null, false, kind.prompt(), width);
    }
}
