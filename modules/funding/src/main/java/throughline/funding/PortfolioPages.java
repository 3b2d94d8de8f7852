package throughline.funding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import throughline.evaluation.FindingRow;
import throughline.evaluation.Moment;
import throughline.funding.policy.Outcome;
import throughline.kernel.Actor;
import throughline.kernel.Answers;
import throughline.kernel.Rejected;
import throughline.web.Choice;
import throughline.web.DataTable;
import throughline.web.Form;
import throughline.web.Pages;
import throughline.web.Slice;

/** The funder's portfolio. */
@Path("portfolio")
@Controller
@RequestScoped
public class PortfolioPages {
    private static final List<Choice> FLAGS = Arrays.stream(Outcome.values())
            .map(o -> new Choice(o.name(), o.label()))
            .toList();

    @Inject
    Actor actor;

    @Inject
    Portfolio portfolio;

    @Inject
    Pages pages;

    @Context
    UriInfo uri;

    @GET
    public Response list() {
        Answers query = Form.posted(uri.getQueryParameters());
        try {
            return show(Form.of(query), PortfolioFilter.from(query));
        } catch (Rejected rejected) {
            return show(new Form(query, rejected.faults()), PortfolioFilter.none());
        }
    }

    private Response show(Form form, PortfolioFilter filter) {
        List<PortfolioRow> all = portfolio.released(actor);
        Slice<PortfolioRow> found = portfolio.released(actor, filter);
        return pages.page("funding/portfolio-list", "Portfolio")
                .in("portfolio")
                .with("form", form)
                .with("vrus", choices(all, r -> Long.toString(r.finding().vru()), r -> r.finding()
                        .vruName()))
                .with("approaches", choices(all, r -> r.finding().approachName(), r -> r.finding()
                        .approachName()))
                .with("flags", FLAGS)
                .with("table", table(found))
                .with("slice", found)
                .with("href", "/portfolio?" + query(form))
                .with("none", all.isEmpty())
                .show();
    }

    private static List<Choice> choices(
            List<PortfolioRow> rows, Function<PortfolioRow, String> value, Function<PortfolioRow, String> label) {
        return rows.stream()
                .map(row -> new Choice(value.apply(row), label.apply(row)))
                .distinct()
                .sorted(java.util.Comparator.comparing(Choice::label))
                .toList();
    }

    /** The filters as the addresses of other pages of the list carry them, each with an &amp; behind it. */
    private static String query(Form form) {
        return Stream.of("vru", "approach", "flag")
                .filter(field -> !form.value(field).isEmpty())
                .map(field -> field + "=" + URLEncoder.encode(form.value(field), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
    }

    private static DataTable table(Slice<PortfolioRow> found) {
        DataTable table = DataTable.of(
                        found.total() == 1 ? "1 released finding" : found.total() + " released findings",
                        "Intervention",
                        "Policy says",
                        "Result",
                        "Recommended",
                        "Decided",
                        "Run")
                .stackedOnAPhone();
        for (PortfolioRow row : found.rows()) {
            FindingRow finding = row.finding();
            table.row(
                    DataTable.link(finding.title(), "/findings/" + finding.id())
                            .noting(finding.providerName() + ", " + finding.vruName()),
                    finding.verdict() == null ? "–" : DataTable.tag(finding.verdict(), finding.verdictColour()),
                    DataTable.text(finding.headline()).noting(finding.measureName()),
                    row.recommendation() == null ? "–" : row.recommendation(),
                    row.decision() == null ? "–" : row.decision(),
                    Moment.day(finding.ranAt()));
        }
        return table;
    }
}
