package throughline.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * Refuses what another site's page makes a browser send (OWASP, Cross-Site Request Forgery Prevention: Fetch
 * Metadata). Clients that are no browsers send no such header and sign each request themselves.
 */
@Provider
@PreMatching
public class SameOrigin implements ContainerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    public void filter(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (!SAFE.contains(request.getMethod()) && site != null && !OWN.contains(site)) {
            request.abortWith(Response.status(403)
                    .entity("Cross-site request refused")
                    .type("text/plain")
                    .build());
        }
    }
}
