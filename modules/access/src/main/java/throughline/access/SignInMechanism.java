package throughline.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.BasicAuthenticationCredential;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** People sign in on a page; programs send a name and password with each request to {@code /api} (HTTP Basic). */
@ApplicationScoped
@AutoApplySession
public class SignInMechanism implements HttpAuthenticationMechanism {
    @Inject
    IdentityStoreHandler identities;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        Credential credential = context.getAuthParameters().getCredential();
        if (credential == null && forApi(request)) {
            credential = basic(request);
        }
        if (credential != null) {
            CredentialValidationResult result = identities.validate(credential);
            if (result.getStatus() == CredentialValidationResult.Status.VALID) {
                return context.notifyContainerAboutLogin(result);
            }
            return forApi(request) ? refuse(response) : AuthenticationStatus.SEND_FAILURE;
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        return forApi(request) ? refuse(response) : askToSignIn(request, response);
    }

    private static boolean forApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    private static Credential basic(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return null;
        }
        try {
            BasicAuthenticationCredential sent =
                    new BasicAuthenticationCredential(header.substring(6).strip());
            // identity stores are chosen by the credential's exact class
            return new UsernamePasswordCredential(sent.getCaller(), sent.getPasswordAsString());
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }

    private static AuthenticationStatus refuse(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Basic realm=\"Throughline\", charset=\"UTF-8\"");
        response.setContentType("application/problem+json");
        try {
            response.getOutputStream()
                    .write(("{\"type\":\"/problems/not-signed-in\",\"title\":\"Sign in first\",\"status\":401,"
                                    + "\"detail\":\"Send your user name and password with HTTP Basic authentication.\"}")
                            .getBytes(StandardCharsets.UTF_8));
        } catch (IOException clientHasLeft) {
            throw new UncheckedIOException(clientHasLeft);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static AuthenticationStatus askToSignIn(HttpServletRequest request, HttpServletResponse response) {
        String wanted =
                request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        String next = "GET".equals(request.getMethod()) && !"/".equals(wanted)
                ? "?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8)
                : "";
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/sign-in" + next);
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
