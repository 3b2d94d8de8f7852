package throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the code to docs/architecture/architecture.md; every rule is shown to be able to fail. */
class ArchitectureTest {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("throughline", "gg.jte.generated.precompiled");
    private static final JavaClasses BROKEN =
            new ClassFileImporter().importPackages("throughline.app.broken", "throughline.kernel");
    private static final int LONGEST_FILE = 400;

    static Stream<ArchRule> rules() {
        return Stream.of(
                ArchitectureRules.NO_PACKAGE_CYCLES,
                ArchitectureRules.PURE_MODULES_SEE_JAVA_ALONE,
                ArchitectureRules.POI_IN_WORKBOOKS_ALONE,
                ArchitectureRules.ENTITY_MANAGER_IN_STORES_ALONE,
                ArchitectureRules.ENTITIES_ARE_PACKAGE_PRIVATE,
                ArchitectureRules.NO_ENTITY_OF_ANOTHER_MODULE,
                ArchitectureRules.TRANSACTIONS_ON_SERVICES_ALONE,
                ArchitectureRules.RESOURCES_NEVER_TOUCH_STORES,
                ArchitectureRules.SERVICES_ASK_WHO,
                ArchitectureRules.THE_CLOCK_IS_INJECTED);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theCodeKeepsTheRule(ArchRule rule) {
        rule.check(CODE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aBrokenFixtureIsCaught(ArchRule rule) {
        assertThrows(AssertionError.class, () -> rule.check(BROKEN));
    }

    @Test
    void modulesUseWhatTheMapSaysAndNothingElse() {
        assertEquals(lines(ModuleMap.read().uses()), lines(edges(CODE)));
    }

    @Test
    void anEdgeThatTheMapDoesNotHaveIsSeen() {
        Map<String, Set<String>> edges =
                edges(new ClassFileImporter().importPackages("throughline.app.broken.map", "throughline.access"));
        assertTrue(edges.get("app").contains("access"));
    }

    @Test
    void noFileIsTooLong() throws IOException {
        assertEquals(List.of(), tooLong(Path.of(System.getProperty("throughline.root", "../.."), "modules")));
    }

    @Test
    void aFileThatIsTooLongIsSeen(@org.junit.jupiter.api.io.TempDir Path folder) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("src/main/java"));
        Files.writeString(sources.resolve("Long.java"), "// line\n".repeat(LONGEST_FILE + 1));
        assertFalse(tooLong(folder).isEmpty());
    }

    @Test
    void theKernelStaysSmall() {
        long types = CODE.stream()
                .filter(c -> c.getPackageName().equals("throughline.kernel"))
                .filter(JavaClass::isTopLevelClass)
                .count();
        assertTrue(types <= 25, "The kernel has " + types + " types");
    }

    private static Map<String, Set<String>> edges(JavaClasses classes) {
        Map<String, Set<String>> edges = new TreeMap<>();
        for (JavaClass from : classes) {
            String module = module(from);
            edges.computeIfAbsent(module, m -> new TreeSet<>());
            for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                String used = module(dependency.getTargetClass().getBaseComponentType());
                if (used != null && !used.equals(module)) {
                    edges.get(module).add(used);
                }
            }
        }
        return edges;
    }

    /** Of throughline.x and of the templates in gg.jte.generated.precompiled.x, module x. */
    private static String module(JavaClass type) {
        String name = type.getPackageName().replace("gg.jte.generated.precompiled", "throughline");
        String[] parts = name.split("\\.");
        return parts[0].equals("throughline") && parts.length > 1 ? parts[1] : null;
    }

    private static List<String> lines(Map<String, Set<String>> uses) {
        return uses.entrySet().stream()
                .map(e -> e.getKey() + " -> " + e.getValue())
                .toList();
    }

    private static List<String> tooLong(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> f.toString().contains("/src/main/"))
                    .toList()) {
                try (Stream<String> lines = Files.lines(file)) {
                    if (lines.count() > LONGEST_FILE) {
                        found.add(file.getFileName().toString());
                    }
                }
            }
        }
        return found;
    }
}
