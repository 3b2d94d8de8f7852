package throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.InputStream;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/** An entity that the persistence unit does not list is silently unknown: the two lists must be one. */
class PersistenceUnitTest {

    @Test
    void listsEveryPersistentClassAndNoOther() throws Exception {
        assertEquals(persistentClasses(), listedClasses());
    }

    private static TreeSet<String> persistentClasses() {
        TreeSet<String> names = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("throughline")) {
            if (type.isAnnotatedWith(Entity.class)
                    || type.isAnnotatedWith(Embeddable.class)
                    || type.isAnnotatedWith(MappedSuperclass.class)
                    || type.isAnnotatedWith(Converter.class)) {
                names.add(type.getName());
            }
        }
        return names;
    }

    private static TreeSet<String> listedClasses() throws Exception {
        TreeSet<String> names = new TreeSet<>();
        try (InputStream file = PersistenceUnitTest.class.getResourceAsStream("/META-INF/persistence.xml")) {
            var listed = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file)
                    .getElementsByTagName("class");
            for (int i = 0; i < listed.getLength(); i++) {
                names.add(listed.item(i).getTextContent().strip());
            }
        }
        return names;
    }
}
