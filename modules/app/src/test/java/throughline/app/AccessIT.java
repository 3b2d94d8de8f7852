package throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.net.URI;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in, and what nobody gets without it, on the real war. */
@ExtendWith(ArquillianExtension.class)
class AccessIT {
    private static final String PASSWORD = "administrator-of-tests";

    @ArquillianResource
    URI address;

    @Deployment(testable = false)
    static WebArchive war() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/throughline.war"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/accounts", "/interventions", "/incidents", "/findings", "/portfolio", "/metrics"})
    void aPageAsksToSignInFirst(String path) {
        var response = Browser.at(address).get(path);
        assertEquals(303, response.statusCode());
        assertTrue(response.headers().firstValue("Location").orElse("").contains("/sign-in"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/accounts", "/api/vrus", "/api/interventions", "/api/findings", "/api/portfolio"})
    void theApiAnswersAProblemToAStranger(String path) {
        var response = Browser.at(address).get(path);
        assertEquals(401, response.statusCode());
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("Content-Type").orElse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/accessibility", "/privacy", "/api-guide", "/openapi", "/health/ready"})
    void anybodyMayRead(String path) {
        assertEquals(200, Browser.at(address).get(path).statusCode());
    }

    @Test
    void signsInAndOut() {
        Browser browser = Browser.at(address);
        var signedIn = browser.fillIn(
                "/sign-in", Map.of("username", "administrator", "password", PASSWORD, "next", "/accounts"));
        assertEquals(303, signedIn.statusCode());
        assertTrue(signedIn.headers().firstValue("Location").orElse("").endsWith("/accounts"));
        assertEquals(200, browser.get("/accounts").statusCode());
        var token = browser.get("/accounts").body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        assertEquals(303, browser.submit("/sign-out", "_csrf=" + token).statusCode());
        assertEquals(303, browser.get("/accounts").statusCode());
    }

    @Test
    void changesTheSessionAtSignIn() {
        Browser browser = Browser.at(address);
        String before = cookie(
                browser.get("/sign-in").headers().firstValue("Set-Cookie").orElse(""));
        var signedIn = browser.fillIn("/sign-in", Map.of("username", "administrator", "password", PASSWORD));
        String after = cookie(signedIn.headers().firstValue("Set-Cookie").orElse(""));
        assertFalse(after.isEmpty());
        assertNotEquals(before, after);
    }

    @Test
    void tellsOfAWrongPasswordWithoutSayingWhichPartIsWrong() {
        var wrong = Browser.at(address)
                .fillIn("/sign-in", Map.of("username", "administrator", "password", "not the password"));
        var nobody = Browser.at(address)
                .fillIn("/sign-in", Map.of("username", "nobody-at-all", "password", "not the password"));
        assertEquals(422, wrong.statusCode());
        assertTrue(wrong.body().contains("Check your user name and password"));
        assertTrue(nobody.body().contains("Check your user name and password"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example"})
    void leadsToNoOtherSiteAfterSigningIn(String next) {
        var signedIn = Browser.at(address)
                .fillIn("/sign-in", Map.of("username", "administrator", "password", PASSWORD, "next", next));
        assertFalse(signedIn.headers().firstValue("Location").orElse("").contains("elsewhere"));
    }

    @Test
    void refusesAFormWithoutItsToken() {
        assertEquals(
                403,
                Browser.at(address)
                        .submit("/sign-in", "username=administrator&password=" + PASSWORD)
                        .statusCode());
    }

    @Test
    void refusesWhatAnotherSitesPageSends() {
        Browser browser = Browser.api(address, "administrator", PASSWORD);
        var request = browser.request("/api/vrus")
                .header("Sec-Fetch-Site", "cross-site")
                .header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}"));
        assertEquals(403, browser.send(request).statusCode());
    }

    @Test
    void sendsTheHeadersThatKeepPagesSafe() {
        var headers = Browser.at(address).get("/sign-in").headers();
        String policy = headers.firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.contains("default-src 'none'"));
        assertFalse(policy.contains("unsafe-inline"));
        assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
        assertEquals("no-store", headers.firstValue("Cache-Control").orElse(""));
    }

    @Test
    void opensAnAccountOnlyForAnAdministratorAndListsWhatIsWrong() {
        Browser administrator = Browser.api(address, "administrator", PASSWORD);
        var rejected = administrator.post("/api/accounts", "{\"username\":\"A B\",\"password\":\"short\"}");
        assertEquals(422, rejected.statusCode());
        assertTrue(rejected.body().contains("\"field\":\"username\",\"code\":\"access.username.shape\""));
        assertTrue(rejected.body().contains("access.password.length"));
        var opened = administrator.post(
                "/api/accounts",
                "{\"username\":\"reader\",\"displayName\":\"Reader\",\"password\":\"a long password\",\"role\":\"FUNDER\"}");
        assertEquals(201, opened.statusCode());
        assertFalse(opened.body().contains("password"));
        Browser funder = Browser.api(address, "reader", "a long password");
        assertEquals(403, funder.get("/api/accounts").statusCode());
        assertEquals(
                403,
                funder.post("/api/vrus", "{\"name\":\"X\",\"policeForceArea\":\"Y\"}")
                        .statusCode());
    }

    private static String cookie(String header) {
        return header.replaceAll(";.*", "");
    }
}
