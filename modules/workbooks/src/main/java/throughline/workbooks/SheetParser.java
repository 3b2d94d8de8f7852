package throughline.workbooks;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the rows of one sheet one after the other; only the row at hand is in memory. */
final class SheetParser {
    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;

    private final XlsxWorkbook workbook;
    private final XMLStreamReader xml;
    private int row;

    SheetParser(XlsxWorkbook workbook, byte[] part) throws XMLStreamException {
        this.workbook = workbook;
        this.xml = Xml.open(part);
    }

    /** Something inside the file that makes no sense; at the door it becomes {@code workbooks.file.broken}. */
    static final class UnreadableSheet extends RuntimeException {
        UnreadableSheet(String message) {
            super(message);
        }
    }

    /**
     * A cell as it came.
     *
     * @param column 1 for A
     * @param text its value as plain text: ISO dates, numbers without trailing zeros, yes or no
     * @param problem why it has no value, the last part of a fault code; null when it has one
     */
    record RawCell(int column, String text, String problem) {}

    /**
     * A row that has cells.
     *
     * @param number 1 for the first
     */
    record RawRow(int number, List<RawCell> cells) {}

    /**
     * The next row, or null after the last.
     *
     * @throws UnreadableSheet when a position or a number makes no sense
     */
    RawRow next() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
                return readRow();
            }
        }
        return null;
    }

    private RawRow readRow() throws XMLStreamException {
        // Some programs leave positions out: then the next one is meant.
        row = Xml.attribute(xml, "r").map(XlsxWorkbook::wholeNumber).orElse(row + 1);
        if (row < 1 || row > LAST_ROW) {
            throw new UnreadableSheet("Row " + row);
        }
        List<RawCell> cells = new ArrayList<>();
        int column = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                String reference = Xml.attribute(xml, "r").orElse(null);
                column = reference == null ? column + 1 : columnOf(reference);
                RawCell cell = readCell(column);
                if (cell.problem() != null || !cell.text().isBlank()) {
                    cells.add(cell);
                }
            }
        }
        return new RawRow(row, cells);
    }

    private RawCell readCell(int column) throws XMLStreamException {
        String type = Xml.attribute(xml, "t").orElse("n");
        int style = Xml.attribute(xml, "s").map(XlsxWorkbook::wholeNumber).orElse(-1);
        boolean formula = false;
        String value = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "f" -> formula = true;
                    case "v" -> value = xml.getElementText();
                    case "is" -> value = XlsxWorkbook.text(xml, "is");
                    default -> {}
                }
            }
        }
        if (type.equals("e")) {
            return new RawCell(column, value, "error-value");
        }
        if (formula && value.isEmpty() && !type.equals("str")) {
            return new RawCell(column, "", "no-result");
        }
        return new RawCell(column, plain(type, style, value), null);
    }

    private String plain(String type, int style, String value) {
        return switch (type) {
            case "inlineStr" -> value;
            case "str" -> SafeText.fromCell(value);
            case "s" -> value.isEmpty() ? "" : workbook.string(XlsxWorkbook.wholeNumber(value.strip()));
            case "b" -> value.isEmpty() ? "" : value.strip().equals("1") ? "yes" : "no";
            case "d" -> isoDate(value.strip());
            default -> value.isBlank() ? "" : number(style, decimal(value.strip()));
        };
    }

    private String number(int style, double value) {
        if (!Double.isFinite(value)) {
            throw new UnreadableSheet("Not a number: " + value);
        }
        return workbook.showsDate(style) ? RawValue.date(value, workbook.from1904()) : RawValue.number(value);
    }

    private static double decimal(String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException notOne) {
            throw new UnreadableSheet("Not a number: " + value);
        }
    }

    private static String isoDate(String value) {
        try {
            LocalDateTime moment = LocalDateTime.parse(value.replaceAll("Z$", ""));
            return moment.toLocalTime().toSecondOfDay() == 0
                    ? moment.toLocalDate().toString()
                    : moment.toString();
        } catch (DateTimeParseException alreadyADate) {
            return value;
        }
    }

    private static int columnOf(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
            if (column < 1 || column > LAST_COLUMN) {
                throw new UnreadableSheet("Cell " + reference);
            }
        }
        if (column == 0) {
            throw new UnreadableSheet("Cell " + reference);
        }
        return column;
    }
}
