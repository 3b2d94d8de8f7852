package throughline.workbooks;

/** What the cells of a column hold. */
public enum ColumnKind {
    TEXT("Text."),
    WHOLE_NUMBER("A whole number."),
    DECIMAL("A number."),
    DATE("A date, for example 27/03/2026."),
    CHOICE("Choose from the list."),
    YES_NO("Choose Yes or No.");

    private final String prompt;

    ColumnKind(String prompt) {
        this.prompt = prompt;
    }

    /** How to fill a cell in, when a column says nothing of its own. */
    String prompt() {
        return prompt;
    }
}
