package throughline.web;

import jakarta.ws.rs.WebApplicationException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import throughline.kernel.DomainError;
import throughline.kernel.EditConflict;
import throughline.kernel.NotAllowed;
import throughline.kernel.NotFound;
import throughline.kernel.Rejected;

/** The one place where an error becomes a status and words. */
final class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    private Problems() {}

    static Problem of(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainError domain) {
                return ofDomain(domain);
            }
            if (isLostRace(cause)) {
                return ofDomain(new EditConflict("page"));
            }
        }
        if (error instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            return ofStatus(web.getResponse().getStatus());
        }
        return unexpected(error);
    }

    private static Problem ofDomain(DomainError error) {
        if (error instanceof Rejected rejected) {
            return new Problem(
                    422,
                    "rejected",
                    "There is a problem",
                    "Nothing was saved. Correct what is listed and send it again.",
                    rejected.faults());
        }
        if (error instanceof NotFound) {
            return notFound();
        }
        if (error instanceof NotAllowed) {
            return Problem.of(
                    403,
                    "not-allowed",
                    "You cannot do this",
                    "Your account does not include this. If you think that it should, ask your administrator.");
        }
        return Problem.of(409, "edit-conflict", "Somebody else changed this", error.getMessage());
    }

    private static Problem ofStatus(int status) {
        return switch (status) {
            case 401 -> Problem.of(401, "not-signed-in", "Sign in first", "Sign in, then send the request again.");
            case 403 -> ofDomain(new NotAllowed());
            case 404 -> notFound();
            case 405 -> Problem.of(405, "method", "Method not allowed", "This address does not take this HTTP method.");
            case 406 -> Problem.of(406, "not-acceptable", "Not available in that form", "Ask for another media type.");
            case 413 -> Problem.of(413, "too-large", "The file is too large", "Send a smaller file.");
            case 415 ->
                Problem.of(415, "media-type", "Media type not taken", "Send the media type that the API names.");
            default -> Problem.of(400, "bad-request", "The request cannot be read", "Check the request's form.");
        };
    }

    private static Problem notFound() {
        return Problem.of(
                404,
                "not-found",
                "Page not found",
                "Check the address. What you look for may have moved, or may not be yours to see.");
    }

    private static Problem unexpected(Throwable error) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "Unexpected error " + reference, error);
        return Problem.of(
                500,
                "unexpected",
                "Sorry, there is a problem with the service",
                "Nothing was saved. Try again later. If it happens again, quote reference " + reference + ".");
    }

    /** JPA's optimistic lock, by name since the kit does not know persistence. */
    private static boolean isLostRace(Throwable cause) {
        return cause.getClass().getSimpleName().equals("OptimisticLockException");
    }
}
