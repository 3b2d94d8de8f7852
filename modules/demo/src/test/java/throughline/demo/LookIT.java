package throughline.demo;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opentest4j.MultipleFailuresError;

/** A look that cannot fail is no look: each of its four checks is shown a page that it must refuse. */
@Journey
class LookIT {
    @Test
    void seesWhatIsWrongWithAPage(Visitor visitor) {
        visitor.page()
                .setContent(
                        """
                <!DOCTYPE html><html lang="en"><head><title>Broken</title></head><body>
                <h1>Broken</h1><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><p class="wide" style="width: 900px">Too wide</p>
                <script>console.error('I am an error')</script>
                </body></html>
                """);
        MultipleFailuresError seen = assertThrows(MultipleFailuresError.class, () -> visitor.look("broken"));
        Stream.of(
                        "Barriers that axe finds at 1280 px",
                        "Barriers that axe finds at 390 px",
                        "image-alt",
                        "<p class=\"wide\"> reaches to",
                        "I am an error")
                .forEach(expected ->
                        assertTrue(seen.getMessage().contains(expected), expected + " is not in " + seen.getMessage()));
    }

    @Test
    void seesABreachOfTheContentPolicy(Visitor visitor) {
        visitor.opens("/sign-in");
        visitor.page()
                .evaluate("document.body.append(Object.assign(document.createElement('script'),"
                        + " {textContent: 'document.title = 1'}))");
        MultipleFailuresError seen = assertThrows(MultipleFailuresError.class, () -> visitor.look("breach"));
        assertTrue(seen.getMessage().contains("Content Security Policy"), seen.getMessage());
    }
}
