package throughline.demo;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.fail;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** One look at a page: what every page must stand, whatever it shows. */
final class Look {
    /** Levels A and AA of WCAG 2.0 to 2.2, by axe's names. */
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    /** What sticks out and is not in a part that scrolls by itself. */
    private static final String STICKING_OUT =
            """
            () => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width) return [];
              const scrolls = e => e && e !== document.body && e !== document.documentElement
                && (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
              const out = [...document.body.querySelectorAll('*')]
                .filter(e => e.getBoundingClientRect().right > width + 1 && !scrolls(e.parentElement))
                .map(e => '<' + e.tagName.toLowerCase() + ' class="' + (e.getAttribute('class') || '') + '"> reaches to '
                  + Math.round(e.getBoundingClientRect().right) + ' px: ' + e.textContent.trim().slice(0, 60));
              return ['The page is ' + document.documentElement.scrollWidth + ' px wide', ...out.slice(0, 10)];
            }
            """;

    private Look() {}

    static void at(Page page, String name, BrowserErrors errors) {
        page.setViewportSize(Visitor.PHONE, 844);
        photograph(page, name, Visitor.PHONE);
        List<String> violationsOnPhone = violations(page);
        List<String> stickingOut = stickingOut(page);
        page.setViewportSize(Visitor.DESKTOP, 900);
        photograph(page, name, Visitor.DESKTOP);
        List<String> violations = violations(page);
        assertAll(
                name + " (" + page.url() + ")",
                () -> none("Barriers that axe finds at 1280 px", violations),
                () -> none("Barriers that axe finds at 390 px", violationsOnPhone),
                () -> none("Wider than a phone", stickingOut),
                () -> none("Errors in the browser", errors.take()));
    }

    private static void photograph(Page page, String name, int width) {
        Path folder = Path.of(System.getProperty("journeys.target"), "screenshots");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve(name + "-" + width + ".png"))
                .setFullPage(true));
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .map(Look::inWords)
                        .toList();
    }

    private static String inWords(Rule violation) {
        return violation.getNodes().stream()
                .map(CheckedNode::getHtml)
                .collect(Collectors.joining(
                        "\n    ",
                        violation.getId() + ": " + violation.getHelp() + " (" + violation.getHelpUrl() + ")\n    ",
                        ""));
    }

    @SuppressWarnings("unchecked")
    private static List<String> stickingOut(Page page) {
        return (List<String>) page.evaluate(STICKING_OUT);
    }

    private static void none(String what, List<String> found) {
        if (!found.isEmpty()) {
            fail(what + ":\n  " + String.join("\n  ", found));
        }
    }
}
