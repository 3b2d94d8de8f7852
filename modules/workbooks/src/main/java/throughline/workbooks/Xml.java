package throughline.workbooks;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML from strangers: no document type, no entities, nothing fetched. Names are compared without namespaces. */
final class Xml {
    /** The JDK's own parser, whatever else is on the class path. */
    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Starts reading a part. */
    static XMLStreamReader open(byte[] part) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /** Whether a part declares a document type; no workbook needs one, attacks by entities do. */
    static boolean declaresDocumentType(byte[] part) throws XMLStreamException {
        XMLStreamReader xml = open(part);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                return true;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                return false;
            }
        }
        return false;
    }

    /** Calls back at each start of an element. */
    static void elements(byte[] part, Element each) throws XMLStreamException {
        XMLStreamReader xml = open(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                each.accept(xml.getLocalName(), xml);
            }
        }
    }

    /** What to do at an element. */
    @FunctionalInterface
    interface Element {
        void accept(String name, XMLStreamReader at) throws XMLStreamException;
    }

    /** An attribute by its local name, whatever its namespace. */
    static Optional<String> attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }
}
