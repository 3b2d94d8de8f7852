package throughline.workbooks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;

/** What all sheets of a file share: their names and parts, the shared strings, which styles show dates, the date system. */
final class XlsxWorkbook {
    private final Map<String, byte[]> sheets = new LinkedHashMap<>();
    private final List<String> strings = new ArrayList<>();
    private final List<Boolean> dateStyles = new ArrayList<>();
    private boolean from1904;

    /** @throws SheetParser.UnreadableSheet when a part that it names is missing */
    XlsxWorkbook(XlsxParts parts) throws XMLStreamException {
        String main = parts.relationshipsOf("").values().stream()
                .filter(relationship -> relationship.is("officeDocument"))
                .map(XlsxParts.Relationship::target)
                .findFirst()
                .orElse("xl/workbook.xml");
        Map<String, XlsxParts.Relationship> related = parts.relationshipsOf(main);
        readSheets(parts, main, related);
        for (XlsxParts.Relationship relationship : related.values()) {
            if (relationship.is("sharedStrings")) {
                readStrings(part(parts, relationship.target()));
            } else if (relationship.is("styles")) {
                readStyles(part(parts, relationship.target()));
            }
        }
    }

    /** Parts of the sheets by name, in the order of the tabs. */
    Map<String, byte[]> sheets() {
        return sheets;
    }

    boolean from1904() {
        return from1904;
    }

    /** @throws SheetParser.UnreadableSheet when there is no such string */
    String string(int index) {
        if (index < 0 || index >= strings.size()) {
            throw new SheetParser.UnreadableSheet("No shared string " + index);
        }
        return strings.get(index);
    }

    boolean showsDate(int style) {
        return style >= 0 && style < dateStyles.size() && dateStyles.get(style);
    }

    private void readSheets(XlsxParts parts, String main, Map<String, XlsxParts.Relationship> related)
            throws XMLStreamException {
        Xml.elements(part(parts, main), (name, xml) -> {
            if (name.equals("workbookPr")) {
                String value = Xml.attribute(xml, "date1904").orElse("0");
                from1904 = value.equals("1") || value.equals("true");
            } else if (name.equals("sheet")) {
                XlsxParts.Relationship to = related.get(Xml.attribute(xml, "id").orElse(""));
                if (to != null && to.is("worksheet")) {
                    sheets.put(Xml.attribute(xml, "name").orElse(""), part(parts, to.target()));
                }
            }
        });
    }

    private void readStrings(byte[] part) throws XMLStreamException {
        XMLStreamReader xml = Xml.open(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                strings.add(text(xml, "si"));
            }
        }
    }

    private void readStyles(byte[] part) throws XMLStreamException {
        Map<Integer, String> formats = new HashMap<>();
        boolean[] inCellFormats = {false};
        Xml.elements(part, (name, xml) -> {
            switch (name) {
                case "numFmt" ->
                    formats.put(
                            wholeNumber(Xml.attribute(xml, "numFmtId").orElse("0")),
                            Xml.attribute(xml, "formatCode").orElse(""));
                case "cellXfs" -> inCellFormats[0] = true;
                case "cellStyleXfs", "cellStyles", "dxfs" -> inCellFormats[0] = false;
                case "xf" -> {
                    if (inCellFormats[0]) {
                        int id = wholeNumber(Xml.attribute(xml, "numFmtId").orElse("0"));
                        dateStyles.add(DateUtil.isADateFormat(id, formats.get(id)));
                    }
                }
                default -> {}
            }
        });
    }

    /** The text of the element just entered, without the reading aids of Japanese, up to its end. */
    static String text(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean aside = false;
        boolean inText = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                aside |= xml.getLocalName().equals("rPh");
                inText = xml.getLocalName().equals("t");
            } else if (event == XMLStreamConstants.CHARACTERS && inText && !aside) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = false;
                aside &= !xml.getLocalName().equals("rPh");
                if (xml.getLocalName().equals(element)) {
                    break;
                }
            }
        }
        return SafeText.fromCell(text.toString());
    }

    private static byte[] part(XlsxParts parts, String name) {
        return parts.part(name).orElseThrow(() -> new SheetParser.UnreadableSheet("Missing part " + name));
    }

    static int wholeNumber(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException notOne) {
            throw new SheetParser.UnreadableSheet("Not a whole number: " + text);
        }
    }
}
