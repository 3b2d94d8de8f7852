package throughline.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each role finds when it comes in, and behind every link of its navigation. */
@Journey
class NavigationIT {
    @ParameterizedTest
    @ValueSource(strings = {"commissioner", "provider", "funder", "administrator"})
    void leadsEveryRoleToPagesThatAnybodyCanUse(String username, Visitor visitor) {
        visitor.signIn(username);
        visitor.look(username + "-start");
        List<String> sections = visitor.navigation();
        assertTrue(
                visitor.page().url().endsWith(sections.get(0)),
                visitor.page().url() + " is not where the navigation begins: " + sections);
        for (String section : sections) {
            visitor.opens(section);
            assertEquals(
                    1,
                    visitor.page()
                            .locator("nav[aria-label=Service] a[aria-current=true]")
                            .count(),
                    section);
            visitor.look(username + section.replace('/', '-'));
        }
    }

    @Test
    void showsEachRoleItsOwnSections(Visitor visitor) {
        assertEquals(
                List.of("/interventions", "/imports", "/incidents", "/findings"), sections(visitor, "commissioner"));
        assertEquals(List.of("/interventions", "/imports", "/findings"), sections(visitor, "provider"));
        assertEquals(List.of("/portfolio", "/incidents"), sections(visitor, "funder"));
        assertEquals(List.of("/accounts"), sections(visitor, "administrator"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"commissioner", "provider", "funder"})
    void keepsTheAccountsFromEverybodyButTheAdministrator(String username, Visitor visitor) {
        visitor.signIn(username);
        assertEquals(403, visitor.open("/accounts"));
        visitor.look("forbidden-" + username);
    }

    @Test
    void saysThatAPageIsNotThere(Visitor visitor) {
        visitor.signIn("commissioner");
        assertEquals(404, visitor.open("/no-such-page"));
        assertEquals("Page not found", visitor.heading());
        visitor.look("not-found");
    }

    @Test
    void asksStrangersToSignInWhateverTheyAskFor(Visitor visitor) {
        visitor.open("/no-such-page");
        assertEquals("Sign in", visitor.heading());
    }

    private static List<String> sections(Visitor visitor, String username) {
        visitor.signIn(username);
        List<String> sections = visitor.navigation();
        visitor.signOut();
        return sections;
    }
}
