package throughline.demo;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What a page's browser complained of since it was last asked: failed scripts, breaches of the content policy, lost files. */
final class BrowserErrors {
    private static final String NOT_LOADED = "Failed to load resource";

    private final List<String> messages = new ArrayList<>();

    private BrowserErrors() {}

    static BrowserErrors of(Page page) {
        BrowserErrors errors = new BrowserErrors();
        page.onConsoleMessage(message -> errors.heard(page, message));
        page.onPageError(error -> errors.messages.add("Script failed: " + error));
        return errors;
    }

    List<String> take() {
        List<String> taken = List.copyOf(messages);
        messages.clear();
        return taken;
    }

    private void heard(Page page, ConsoleMessage message) {
        boolean complaint = message.type().equals("error") || message.text().contains("Content Security Policy");
        if (complaint && !isThePagesOwnAnswer(page, message)) {
            messages.add(message.text() + " (" + message.location() + ")");
        }
    }

    /** Chromium logs the page itself where its status is 404 or 422; a page may be meant to have that. */
    private static boolean isThePagesOwnAnswer(Page page, ConsoleMessage message) {
        return message.text().startsWith(NOT_LOADED) && message.location().startsWith(withoutFragment(page.url()));
    }

    private static String withoutFragment(String url) {
        return url.replaceAll("#.*", "");
    }
}
