package throughline.demo;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium or Chrome, driven by Playwright: the build downloads no browser. */
final class Chromium implements AutoCloseable {
    static final String NAMED = "THROUGHLINE_CHROMIUM";

    private static final List<String> COMMANDS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");
    private static final List<String> QUIETLY = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** @throws AssertionError where the machine has none, with what to do */
    static Chromium start() {
        Path program = find(System.getenv());
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(QUIETLY));
        return new Chromium(playwright, browser);
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** The program named in the environment, else the first on the path, else the first in the usual places. */
    static Path find(Map<String, String> environment) {
        String named = environment.getOrDefault(NAMED, "").strip();
        if (!named.isEmpty()) {
            return Optional.of(Path.of(named))
                    .filter(Files::isExecutable)
                    .orElseThrow(() -> new AssertionError(NAMED + " names " + named + ", which cannot be run."));
        }
        return Stream.concat(onThePath(environment.getOrDefault("PATH", "")), inTheUsualPlaces(environment))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("The browser journeys need Chromium or Chrome. Install it"
                        + " (apt-get install chromium), or name the program in the environment variable " + NAMED
                        + "."));
    }

    private static Stream<Path> onThePath(String path) {
        return Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> COMMANDS.stream().map(command -> Path.of(folder, command)));
    }

    /** An environment without a path is a test's: it has no usual places either. */
    private static Stream<Path> inTheUsualPlaces(Map<String, String> environment) {
        return environment.containsKey("PATH") ? PLACES.stream().map(Path::of) : Stream.empty();
    }
}
