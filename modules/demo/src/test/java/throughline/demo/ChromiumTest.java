package throughline.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChromiumTest {
    @Test
    void saysHowToInstallABrowserWhereThereIsNone() {
        AssertionError none = assertThrows(AssertionError.class, () -> Chromium.find(Map.of()));
        assertTrue(none.getMessage().contains("apt-get install chromium"), none.getMessage());
    }

    @Test
    void takesTheProgramThatIsNamed() {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        assertEquals(java, Chromium.find(Map.of(Chromium.NAMED, java.toString())));
    }

    @Test
    void refusesANamedProgramThatIsNotThere() {
        AssertionError wrong = assertThrows(
                AssertionError.class, () -> Chromium.find(Map.of(Chromium.NAMED, "/nowhere/chromium", "PATH", "")));
        assertTrue(wrong.getMessage().contains("/nowhere/chromium"), wrong.getMessage());
    }
}
