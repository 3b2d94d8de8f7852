package throughline.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import throughline.kernel.Answers;
import throughline.kernel.CurrentActor;
import throughline.kernel.Fault;
import throughline.kernel.Faults;
import throughline.web.Form;
import throughline.web.Pages;

/** Signing in and out. */
@Path("/")
@Controller
@RequestScoped
public class SignInPages {
    @Inject
    Pages pages;

    @Inject
    SecurityContext security;

    @Inject
    CurrentActor current;

    @Context
    HttpServletRequest request;

    @Context
    HttpServletResponse response;

    @GET
    @Path("sign-in")
    public Response form(@QueryParam("next") String next) {
        return current.signedIn().isPresent() ? pages.goTo("/") : show(Form.blank(), next);
    }

    @POST
    @Path("sign-in")
    public Response signIn(MultivaluedMap<String, String> posted) {
        Answers answers = Form.posted(posted);
        Faults faults = missing(answers);
        if (faults.isEmpty() && !authenticated(answers)) {
            faults = Faults.of(Fault.of("username", "access.sign-in.wrong"));
        }
        if (!faults.isEmpty()) {
            return show(new Form(answers, faults), answers.text("next"));
        }
        request.changeSessionId();
        return pages.goTo(ownAddress(answers.text("next")));
    }

    @POST
    @Path("sign-out")
    public Response signOut() throws ServletException {
        request.logout();
        request.getSession().invalidate();
        return pages.goTo("/sign-in");
    }

    private boolean authenticated(Answers answers) {
        var credential = new UsernamePasswordCredential(answers.text("username"), answers.text("password"));
        return security.authenticate(
                        request,
                        response,
                        AuthenticationParameters.withParams()
                                .credential(credential)
                                .newAuthentication(true))
                == AuthenticationStatus.SUCCESS;
    }

    private static Faults missing(Answers answers) {
        Faults faults = Faults.none();
        if (answers.text("username").isEmpty()) {
            faults = faults.and(Faults.of(Fault.of("username", "access.username.blank")));
        }
        if (answers.text("password").isEmpty()) {
            faults = faults.and(Faults.of(Fault.of("password", "access.password.blank")));
        }
        return faults;
    }

    /** Only a path of ours: an address that was handed in could otherwise lead to another site. */
    static String ownAddress(String next) {
        return next.matches("/(?![/\\\\])[\\x21-\\x7e]*") ? next : "/";
    }

    private Response show(Form form, String next) {
        return pages.page("access/sign-in", "Sign in")
                .with("form", form)
                .with("next", next == null ? "" : next)
                .show();
    }
}
