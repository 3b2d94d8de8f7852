package throughline.workbooks;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How a workbook looks: the dark blue of the Analysis Function's palette, white bold headers, Arial throughout. */
final class WorkbookStyles {
    private static final byte[] DARK_BLUE = {0x12, 0x43, 0x6D};
    private static final byte[] WHITE = {-1, -1, -1};

    private final XSSFWorkbook workbook;
    private final Map<ColumnKind, XSSFCellStyle> data = new EnumMap<>(ColumnKind.class);
    private final XSSFCellStyle title;
    private final XSSFCellStyle paragraph;
    private final XSSFCellStyle line;
    private final XSSFCellStyle header;
    private final XSSFFont small;

    WorkbookStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName("Arial");
        standard.setFontHeightInPoints((short) 11);
        title = style(font(16, true, null));
        line = style(font(11, false, null));
        paragraph = style(font(11, false, null));
        paragraph.setWrapText(true);
        header = style(font(11, true, WHITE));
        header.setWrapText(true);
        header.setFillForegroundColor(new XSSFColor(DARK_BLUE));
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        header.setBorderLeft(BorderStyle.THIN);
        header.setLeftBorderColor(new XSSFColor(WHITE));
        small = font(9, false, WHITE);
    }

    CellStyle title() {
        return title;
    }

    CellStyle line() {
        return line;
    }

    CellStyle paragraph() {
        return paragraph;
    }

    CellStyle header() {
        return header;
    }

    /** For the second line of a header. */
    XSSFFont small() {
        return small;
    }

    /** For cells that people fill in: not locked, and in the format that keeps what they type (leading zeros in text). */
    CellStyle data(ColumnKind kind) {
        return data.computeIfAbsent(kind, k -> {
            XSSFCellStyle style = style(workbook.getFontAt(0));
            style.setLocked(false);
            style.setDataFormat(workbook.createDataFormat().getFormat(format(k)));
            style.setWrapText(k == ColumnKind.TEXT);
            return style;
        });
    }

    private static String format(ColumnKind kind) {
        return switch (kind) {
            case TEXT, CHOICE, YES_NO -> "@";
            case DATE -> "dd/mm/yyyy";
            case WHOLE_NUMBER -> "0";
            case DECIMAL -> "General";
        };
    }

    private XSSFCellStyle style(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFFont font(int points, boolean bold, byte[] colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        if (colour != null) {
            font.setColor(new XSSFColor(colour));
        }
        return font;
    }

    /** Variants that show a text as text, made once a style. */
    static final class Quoted {
        private final Map<Short, CellStyle> variants = new HashMap<>();

        CellStyle of(CellStyle style, org.apache.poi.ss.usermodel.Workbook workbook) {
            return variants.computeIfAbsent(style.getIndex(), index -> {
                CellStyle quoted = workbook.createCellStyle();
                quoted.cloneStyleFrom(style);
                quoted.setQuotePrefixed(true);
                return quoted;
            });
        }
    }
}
