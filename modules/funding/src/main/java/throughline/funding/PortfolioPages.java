package throughline.funding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import throughline.kernel.Actor;
import throughline.kernel.Answers;
import throughline.web.Choice;
import throughline.web.DataTable;
import throughline.web.Form;
import throughline.web.Pages;

/** The funder's portfolio of released findings. */
@Path("portfolio")
@Controller
@RequestScoped
public class PortfolioPages {
    @Inject
    Actor actor;

    @Inject
    Decisions decisions;

    @Inject
    Pages pages;

    @Context
    UriInfo uri;

    @GET
    public Response list() {
        Answers asked = Form.posted(uri.getQueryParameters());
        List<PortfolioRow> all = decisions.portfolio(actor, PortfolioFilter.from(Answers.none()));
        List<PortfolioRow> rows = decisions.portfolio(actor, PortfolioFilter.from(asked));
        return pages.page("funding/portfolio-list", "Portfolio")
                .in("portfolio")
                .with("form", Form.of(asked))
                .with("vrus", choices(all, PortfolioRow::vruName))
                .with("approaches", choices(all, PortfolioRow::approachName))
                .with(
                        "flags",
                        Arrays.stream(FundingOutcome.values())
                                .map(o -> new Choice(o.label(), o.label()))
                                .toList())
                .with("count", rows.size())
                .with("table", table(rows))
                .show();
    }

    private static List<Choice> choices(List<PortfolioRow> rows, Function<PortfolioRow, String> of) {
        return rows.stream()
                .map(of)
                .distinct()
                .sorted()
                .map(n -> new Choice(n, n))
                .toList();
    }

    private static DataTable table(List<PortfolioRow> rows) {
        DataTable table = DataTable.of(
                "Released findings, by Violence Reduction Unit and title",
                "Intervention",
                "Violence Reduction Unit",
                "Provider",
                "Policy says",
                "Result",
                "Decision");
        for (PortfolioRow row : rows) {
            table.row(
                    DataTable.link(row.title(), "/findings/" + row.finding()),
                    row.vruName(),
                    row.providerName(),
                    row.flag() == null ? "–" : DataTable.tag(row.flag(), row.flagColour()),
                    row.measureName() + ": " + row.headline(),
                    row.decision() == null ? "Not decided" : row.decision());
        }
        return table;
    }
}
