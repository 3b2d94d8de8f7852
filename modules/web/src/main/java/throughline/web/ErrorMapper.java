package throughline.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers every error: a problem (RFC 9457) under {@code /api}, a page elsewhere. */
@Provider
public class ErrorMapper implements ExceptionMapper<Throwable> {
    @Context
    UriInfo uri;

    @Inject
    Pages pages;

    @Override
    public Response toResponse(Throwable error) {
        if (error instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
            return web.getResponse();
        }
        Problem problem = Problems.of(error);
        if (uri.getPath().startsWith("api/") || uri.getPath().startsWith("/api/")) {
            return Response.status(problem.status())
                    .type("application/problem+json")
                    .entity(problem.json())
                    .build();
        }
        return pages.page("web/problem", problem.title())
                .with("problem", problem)
                .html(problem.status());
    }
}
