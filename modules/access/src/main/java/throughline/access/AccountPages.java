package throughline.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import throughline.kernel.Actor;
import throughline.kernel.Answers;
import throughline.kernel.Organisations;
import throughline.kernel.Rejected;
import throughline.kernel.Role;
import throughline.web.Choice;
import throughline.web.DataTable;
import throughline.web.Form;
import throughline.web.Pages;

/** The administrator's accounts. */
@Path("accounts")
@Controller
@RequestScoped
public class AccountPages {
    static final List<Choice> ROLES = List.of(
            new Choice(Role.COMMISSIONER.name(), "Commissioner", "Works for a Violence Reduction Unit"),
            new Choice(Role.PROVIDER.name(), "Provider", "Works for a youth charity"),
            new Choice(Role.FUNDER.name(), "Funder", "Works for the Home Office"),
            new Choice(Role.ADMINISTRATOR.name(), "Administrator", "Keeps accounts and organisations"));

    @Inject
    Actor actor;

    @Inject
    Accounts accounts;

    @Inject
    AuditEntries audit;

    @Inject
    Organisations organisations;

    @Inject
    Pages pages;

    @GET
    public Response list() {
        DataTable table = DataTable.of("Accounts", "User name", "Name", "Role");
        for (AccountView account : accounts.all(actor)) {
            table.row(
                    account.username(),
                    account.displayName(),
                    Choice.label(ROLES, account.role().name()));
        }
        DataTable trail = DataTable.of("Latest entries of the audit trail", "When", "Who", "Deed", "Subject", "Detail")
                .smaller();
        for (AuditEntryView entry : audit.latest(actor, 50)) {
            trail.row(entry.at(), entry.username(), entry.deed(), entry.subject(), entry.detail());
        }
        return pages.page("access/account-list", "Accounts")
                .in("accounts")
                .with("table", table)
                .with("trail", trail)
                .show();
    }

    @GET
    @Path("new")
    public Response form() {
        actor.must(Role.ADMINISTRATOR);
        return show(Form.blank());
    }

    @POST
    @Path("new")
    public Response open(MultivaluedMap<String, String> posted) {
        Answers answers = Form.posted(posted);
        try {
            AccountView opened = accounts.open(actor, OpenAccount.from(answers));
            return pages.done("/accounts", "The account " + opened.username() + " is open");
        } catch (Rejected rejected) {
            return show(new Form(answers, rejected.faults()));
        }
    }

    private Response show(Form form) {
        return pages.page("access/account-open", "Open an account")
                .in("accounts")
                .under("Accounts", "/accounts")
                .with("form", form)
                .with("roles", ROLES)
                .with(
                        "vrus",
                        choices(organisations.vrus().entrySet().stream()
                                .map(e -> new Choice(Long.toString(e.getKey().id()), e.getValue()))))
                .with(
                        "providers",
                        choices(organisations.providers().entrySet().stream()
                                .map(e -> new Choice(Long.toString(e.getKey().id()), e.getValue()))))
                .show();
    }

    private static List<Choice> choices(java.util.stream.Stream<Choice> stream) {
        return stream.toList();
    }
}
