package throughline.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/**
 * A person with a browser of their own: nobody is signed in when they arrive. What a page logs as an error is kept, and
 * shown by the next {@link #look}.
 */
final class Visitor implements AutoCloseable {
    static final int DESKTOP = 1280;
    static final int PHONE = 390;

    private static final int MILLISECONDS_TO_ANSWER = 20_000;

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final BrowserErrors errors;

    private Visitor(String address, BrowserContext context) {
        this.address = address;
        this.context = context;
        this.page = context.newPage();
        this.errors = BrowserErrors.of(page);
    }

    static Visitor arrive(Browser browser, String address) {
        return arrive(browser, address, true);
    }

    private static Visitor arrive(Browser browser, String address, boolean script) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(DESKTOP, 900)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setJavaScriptEnabled(script));
        context.setDefaultTimeout(MILLISECONDS_TO_ANSWER);
        return new Visitor(address, context);
    }

    /** Playwright's page, for whatever this class has no word for. */
    Page page() {
        return page;
    }

    /** Another visitor to the same place, whose browser runs no script; they cannot {@link #look}. */
    Visitor withoutScript() {
        return arrive(context.browser(), address, false);
    }

    /** @return the answer's status */
    int open(String path) {
        Response response = page.navigate(path);
        return response.status();
    }

    /** Opens a page that must be there. */
    void opens(String path) {
        assertEquals(200, open(path), path);
    }

    /** Signs in with one of the demonstration's accounts, as a person does, and comes to where they begin. */
    void signIn(String username) {
        signIn(username, SignIns.PASSWORD);
    }

    void signIn(String username, String password) {
        opens("/sign-in");
        page.getByLabel("User name").fill(username);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        press("Sign in");
    }

    void signOut() {
        press("Sign out");
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    /** The page's one main heading. */
    String heading() {
        return page.locator("h1").innerText().strip();
    }

    /** The paths that the service navigation leads to, in its order. */
    List<String> navigation() {
        return page.locator("nav[aria-label=Service] a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    /**
     * Looks at the page as it stands, at desktop and phone width: photographs it, and fails where axe finds something,
     * where it is wider than a phone, or where the browser logged an error.
     *
     * @param name the photographs are {@code target/screenshots/<name>-1280.png} and {@code -390.png}
     */
    void look(String name) {
        Look.at(page, name, errors);
    }

    @Override
    public void close() {
        context.close();
    }
}
