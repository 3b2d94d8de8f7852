package throughline.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

@Journey
class SignInIT {
    @Test
    void refusesAWrongPasswordAndSaysWhere(Visitor visitor) {
        visitor.signIn("commissioner", "not-the-password");
        assertEquals("Sign in", visitor.heading());
        assertTrue(visitor.page().title().startsWith("Error: "), visitor.page().title());
        visitor.look("sign-in-wrong-password");
        Locator summary = visitor.page().locator(".govuk-error-summary a");
        summary.first().click();
        assertEquals("username", visitor.page().evaluate("document.activeElement.name"));
        assertEquals("", visitor.page().getByLabel("Password").first().inputValue());
    }

    @Test
    void asksForWhatIsMissing(Visitor visitor) {
        visitor.opens("/sign-in");
        visitor.press("Sign in");
        assertEquals(2, visitor.page().locator(".govuk-error-summary a").count());
        visitor.look("sign-in-blank");
    }

    @Test
    void comesBackToThePageThatWasAskedFor(Visitor visitor) {
        visitor.open("/interventions");
        assertEquals("Sign in", visitor.heading());
        visitor.page().getByLabel("User name").fill("commissioner");
        visitor.page().getByLabel("Password").first().fill(SignIns.PASSWORD);
        visitor.press("Sign in");
        assertTrue(
                visitor.page().url().endsWith("/interventions"), visitor.page().url());
    }

    @Test
    void signsOutForGood(Visitor visitor) {
        visitor.signIn("commissioner");
        visitor.signOut();
        assertEquals("Sign in", visitor.heading());
        visitor.open("/interventions");
        assertEquals("Sign in", visitor.heading());
    }

    @Test
    void worksWithoutScript(Visitor visitor) {
        try (Visitor plain = visitor.withoutScript()) {
            plain.signIn("commissioner");
            assertFalse(plain.navigation().isEmpty());
            plain.signOut();
            assertEquals("Sign in", plain.heading());
        }
    }
}
