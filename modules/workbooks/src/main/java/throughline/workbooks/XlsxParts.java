package throughline.workbooks;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/** The unpacked XML parts of a file that passed {@link FileChecks}: what was checked is what is read. */
record XlsxParts(Map<String, byte[]> byName) {

    /** A part by its full name, in any case and with or without a leading slash. */
    Optional<byte[]> part(String name) {
        return Optional.ofNullable(byName.get(normal(name)));
    }

    /** Targets of a part's relationships by id. */
    Map<String, Relationship> relationshipsOf(String part) throws XMLStreamException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Map<String, Relationship> found = new TreeMap<>();
        byte[] relationships = byName.get(normal(folder + "_rels/" + part.substring(slash) + ".rels"));
        if (relationships != null) {
            Xml.elements(relationships, (name, xml) -> {
                if (name.equals("Relationship")) {
                    String target = Xml.attribute(xml, "Target").orElse("");
                    String full = target.startsWith("/") ? target.substring(1) : resolved(folder, target);
                    found.put(
                            Xml.attribute(xml, "Id").orElse(""),
                            new Relationship(Xml.attribute(xml, "Type").orElse(""), full));
                }
            });
        }
        return found;
    }

    /**
     * @param type an address; its last part says what it is
     * @param target full name of the part
     */
    record Relationship(String type, String target) {
        boolean is(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    static String normal(String name) {
        return (name.startsWith("/") ? name.substring(1) : name)
                .replace('\\', '/')
                .toLowerCase(Locale.ROOT);
    }

    private static String resolved(String folder, String target) {
        String base = folder;
        String rest = target;
        while (rest.startsWith("../") && !base.isEmpty()) {
            rest = rest.substring(3);
            base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
        }
        return base + (rest.startsWith("./") ? rest.substring(2) : rest);
    }
}
