package throughline.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What anybody can open without an account. */
@Journey
class PublicPagesIT {
    @ParameterizedTest
    @CsvSource({
        "accessibility, Accessibility statement",
        "privacy, Privacy and cookies",
        "api-guide, API",
        "sign-in, Sign in"
    })
    void isThere(String path, String heading, Visitor visitor) {
        visitor.opens("/" + path);
        assertEquals(heading, visitor.heading());
        visitor.look(path);
    }

    @Test
    void leadsToSignInFromTheStart(Visitor visitor) {
        visitor.opens("/");
        assertEquals("Sign in", visitor.heading());
    }

    @Test
    void leadsFromTheFooterToWhatItNames(Visitor visitor) {
        visitor.opens("/sign-in");
        visitor.follow("Accessibility statement");
        assertEquals("Accessibility statement", visitor.heading());
        visitor.follow("Privacy and cookies");
        assertEquals("Privacy and cookies", visitor.heading());
    }
}
