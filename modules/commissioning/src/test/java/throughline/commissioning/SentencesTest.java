package throughline.commissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import throughline.kernel.Fault;

/** Every code that the module can emit has its words. The codes are read from the sources, so that none is forgotten. */
class SentencesTest {
    private static final Pattern WHOLE = Pattern.compile("\"commissioning\\.([\\w-]+\\.[\\w-]+)\"");
    private static final Pattern ADDED = Pattern.compile("(?:check\\.)?add\\(\"([\\w-]+)\", \"([\\w-]+)\"");
    private static final Pattern READ = Pattern.compile("(wholeNumber|decimal|date|choice)\\(\"(\\w+)\"");
    private static final Pattern CHECKED =
            Pattern.compile("check\\.(given|freeText|between)\\(\"(\\w+)\"(, \\w+, \\w+)?");

    private final ResourceBundle words = ResourceBundle.getBundle("throughline.commissioning.faults");

    @Test
    void everyCodeHasASentence() throws IOException {
        Set<String> codes = codes();
        assertTrue(codes.size() > 50, () -> "Only " + codes);
        Set<String> speechless = new TreeSet<>(codes);
        speechless.removeAll(words.keySet());
        assertEquals(Set.of(), speechless);
    }

    @Test
    void noSentenceIsLeftOver() throws IOException {
        Set<String> idle = new TreeSet<>(words.keySet());
        idle.removeAll(codes());
        assertEquals(Set.of(), idle);
    }

    @Test
    void everySentenceTakesItsArguments() {
        for (String key : words.keySet()) {
            String field = key.substring(0, key.indexOf('.'));
            String sentence =
                    Fault.of(field, "commissioning." + key, "one", "two").sentence();
            assertFalse(sentence.contains("{") || sentence.endsWith("."), sentence);
        }
    }

    @Test
    void numbersReadAsPeopleWriteThem() {
        assertEquals(
                "Planned places must be between 1 and 100,000",
                Fault.of("plannedPlaces", "commissioning.plannedPlaces.out-of-range", 1, 100_000)
                        .sentence());
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                addCodes(Files.readString(file).replaceAll("\\s+", " "), codes);
            }
        }
        // Read to compare with what was shown, and turned into an edit conflict when it cannot be.
        codes.remove("version.not-a-number");
        return codes;
    }

    private static void addCodes(String source, Set<String> codes) {
        each(WHOLE, source, m -> codes.add(m.group(1)));
        each(ADDED, source, m -> codes.add(m.group(1) + "." + m.group(2)));
        each(READ, source, m -> codes.add(m.group(2) + "." + ofType(m.group(1))));
        each(CHECKED, source, m -> {
            codes.add(m.group(2) + ".blank");
            switch (m.group(1)) {
                case "freeText" -> codes.addAll(Set.of(m.group(2) + ".too-long", m.group(2) + ".identifying"));
                case "between" -> codes.add(m.group(2) + ".out-of-range");
                default -> {
                    if (m.group(3) != null) {
                        codes.add(m.group(2) + ".too-many");
                    }
                }
            }
        });
    }

    private static String ofType(String reader) {
        return switch (reader) {
            case "date" -> "not-a-date";
            case "choice" -> "not-a-choice";
            default -> "not-a-number";
        };
    }

    private static void each(Pattern pattern, String source, java.util.function.Consumer<Matcher> found) {
        Matcher matcher = pattern.matcher(source);
        while (matcher.find()) {
            found.accept(matcher);
        }
    }
}
