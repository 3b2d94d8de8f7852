package throughline.workbooks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that stays text wherever a spreadsheet program opens it (OWASP: CSV injection). */
public final class SafeText {
    private static final Pattern FORMULA_START = Pattern.compile("^[=+\\-@\\t\\r\\n＝＋－＠]");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int LONGEST_CELL = 32_767;

    private SafeText() {}

    /** Whether a spreadsheet program might take the text for a formula. */
    public static boolean looksLikeFormula(String text) {
        return FORMULA_START.matcher(text).find() && !PLAIN_NUMBER.matcher(text).matches();
    }

    /** A value for a CSV file: an apostrophe goes before what might run as a formula; plain numbers stay. */
    public static String forCsv(String text) {
        return looksLikeFormula(text) ? "'" + text : text;
    }

    /** A whole CSV field: safe as {@link #forCsv}, and quoted where RFC 4180 asks for it. */
    public static String csvField(String text) {
        String safe = forCsv(text);
        boolean quoted = safe.matches("(?s).*[\",\\r\\n].*") || !safe.equals(safe.strip());
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** Text as an .xlsx file can hold it: no characters that XML forbids, line feeds only, not longer than a cell. */
    static String forCell(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(SafeText::isXmlCharacter)
                .forEach(kept::appendCodePoint);
        // _x0041_ would read back as A
        String escaped = kept.toString().replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
        return escaped.length() <= LONGEST_CELL ? escaped : escaped.substring(0, LONGEST_CELL);
    }

    /** Undoes the escapes _xHHHH_ of the .xlsx format (ECMA-376, ST_Xstring). */
    static String fromCell(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher escape = ESCAPED.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (escape.find()) {
            String character = String.valueOf((char) Integer.parseInt(escape.group(1), 16));
            escape.appendReplacement(plain, Matcher.quoteReplacement(character));
        }
        return escape.appendTail(plain).toString();
    }

    private static boolean isXmlCharacter(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
