package throughline.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import throughline.workbooks.CellFault;
import throughline.workbooks.ColumnChoice;
import throughline.workbooks.ColumnDefinition;
import throughline.workbooks.ColumnKind;
import throughline.workbooks.SheetDefinition;

/** Says what stands in a cell as the person who filled it in sees it: labels for codes, days as Britain writes them. */
final class EnteredValues {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Map<String, ColumnDefinition> columns = new HashMap<>();

    EnteredValues(List<SheetDefinition> sheets) {
        sheets.forEach(sheet -> sheet.columns().forEach(column -> columns.put(column.header(), column)));
    }

    /** Empty where the cell may hold what must not be kept: a name in place of a reference, a telephone number. */
    String inWords(CellFault fault) {
        String code = fault.fault().code();
        if (code.startsWith("participants.reference.") || code.endsWith(".identifying")) {
            return "";
        }
        ColumnDefinition column = columns.get(fault.header());
        if (column == null) {
            return fault.valueFound();
        }
        return column.kind() == ColumnKind.DATE ? day(fault.valueFound()) : label(column, fault.valueFound());
    }

    private static String label(ColumnDefinition column, String value) {
        return column.choices().stream()
                .filter(choice -> choice.value().equals(value))
                .map(ColumnChoice::label)
                .findFirst()
                .orElse(value);
    }

    private static String day(String value) {
        try {
            return DAY.format(LocalDate.parse(value));
        } catch (DateTimeParseException asItIs) {
            return value;
        }
    }
}
