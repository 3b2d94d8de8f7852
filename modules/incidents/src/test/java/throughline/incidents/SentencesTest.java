package throughline.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the module's sources: a code that nobody wrote a sentence for, or a sentence that no code uses, fails. */
class SentencesTest {
    private static final Pattern CODE = Pattern.compile("\"incidents\\.([a-zA-Z]+\\.[a-z-]+)\"");

    @Test
    void areThereForEveryCodeAndForNoOther() throws IOException {
        Set<String> codes = new TreeSet<>(Set.of("made.not-a-choice")); // of the kernel's AnswerReader
        Path sources = Path.of(System.getProperty("throughline.root", "../.."), "modules/incidents/src/main/java");
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher code = CODE.matcher(Files.readString(file));
                while (code.find()) {
                    codes.add(code.group(1));
                }
            }
        }
        assertTrue(codes.size() > 20, "the sources were not read");
        assertEquals(
                codes,
                new TreeSet<>(
                        ResourceBundle.getBundle("throughline.incidents.faults").keySet()));
    }
}
