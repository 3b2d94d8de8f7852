package throughline.participants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import throughline.kernel.Fault;
import throughline.measures.Reading;

/** Every code that the module can emit has its words. The codes are read from the sources, so that none is forgotten. */
class SentencesTest {
    private static final Pattern WHOLE = Pattern.compile("\"participants\\.([\\w-]+\\.[\\w-]+)\"");
    private static final Pattern FAULT = Pattern.compile("fault\\(\\s*\"(\\w+)\",\\s*\"([\\w-]+)\"");
    private static final Pattern REFERENCE = Pattern.compile("refused\\(\\s*\"([\\w-]+)\"");
    private static final Pattern REQUIRED = Pattern.compile("required\\(faults, \"(\\w+)\"");
    private static final Pattern PLAUSIBLE = Pattern.compile("PlausibleDay\\.fault\\(\"(\\w+)\"");
    private static final Pattern KEY_FIELD = Pattern.compile("Part\\.[A-Z]+,\\s*\"(\\w+)\"");
    private static final Pattern READ = Pattern.compile("read\\.(\\w+)\\(\"(\\w+)\"");
    private static final Set<Reading.Problem> OF_ITEMS =
            Set.of(Reading.Problem.UNKNOWN_ITEM, Reading.Problem.TOO_FEW_ANSWERS);

    private final ResourceBundle words = ResourceBundle.getBundle("throughline.participants.faults");

    @Test
    void everyCodeHasASentenceAndEverySentenceACode() throws IOException {
        Set<String> codes = codes();
        assertTrue(codes.size() > 60, () -> codes.size() + " codes: " + codes);
        assertEquals(codes, new TreeSet<>(words.keySet()));
    }

    @Test
    void everySentenceTakesItsArguments() {
        for (String key : words.keySet()) {
            boolean counts = key.endsWith(".duplicate");
            String sentence = Fault.of("", "participants." + key, counts ? 1_234 : "one", "two")
                    .sentence();
            assertFalse(sentence.contains("{") || sentence.endsWith("."), sentence);
            assertTrue(!counts || sentence.contains("line 1234"), sentence);
        }
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                addCodes(Files.readString(file), codes);
            }
        }
        for (Reading.Problem problem : Reading.Problem.values()) {
            if (!OF_ITEMS.contains(problem)) {
                codes.add("value." + problem.code());
            }
        }
        return codes;
    }

    private static void addCodes(String source, Set<String> codes) {
        each(WHOLE, source, m -> codes.add(m.group(1)));
        each(FAULT, source, m -> codes.add(m.group(1) + "." + m.group(2)));
        each(REFERENCE, source, m -> codes.add("reference." + m.group(1)));
        each(REQUIRED, source, m -> codes.add(m.group(1) + ".blank"));
        each(PLAUSIBLE, source, m -> codes.addAll(Set.of(m.group(1) + ".too-early", m.group(1) + ".future")));
        each(KEY_FIELD, source, m -> codes.add(m.group(1) + ".duplicate"));
        each(READ, source, m -> {
            switch (m.group(1)) {
                case "date" -> codes.add(m.group(2) + ".not-a-date");
                case "choice", "yesOrNo" -> codes.add(m.group(2) + ".not-a-choice");
                case "wholeNumber", "decimal" -> codes.add(m.group(2) + ".not-a-number");
                default -> {}
            }
        });
    }

    private static void each(Pattern pattern, String source, Consumer<Matcher> found) {
        Matcher matcher = pattern.matcher(source);
        while (matcher.find()) {
            found.accept(matcher);
        }
    }
}
