package throughline.evaluation;

import gg.jte.Content;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import throughline.evaluation.report.ReportCharts;
import throughline.evaluation.report.ReportTables;
import throughline.kernel.Actor;
import throughline.kernel.Role;
import throughline.web.DataTable;
import throughline.web.Frame;
import throughline.web.Pages;

/** Findings: the list, and the report of each. */
@Path("findings")
@Controller
@RequestScoped
public class FindingPages {
    @Inject
    Actor actor;

    @Inject
    Findings findings;

    @Inject
    Pages pages;

    @Inject
    @Any
    Instance<ReportSection> sections;

    @GET
    public Response list() {
        return pages.page("evaluation/finding-list", "Findings")
                .in("findings")
                .with("table", table(findings.all(actor)))
                .show();
    }

    @GET
    @Path("{id: \\d{1,18}}")
    public Response show(@PathParam("id") long id) {
        FindingView finding = findings.view(actor, new FindingRef(id));
        return pages.page("evaluation/finding-report", finding.finding().title())
                .in(actor.is(Role.FUNDER) ? "portfolio" : "findings")
                .under(
                        actor.is(Role.FUNDER) ? "Portfolio" : "Findings",
                        actor.is(Role.FUNDER) ? "/portfolio" : "/findings")
                .with("finding", finding)
                .with("tables", new ReportTables(finding.result()))
                .with("charts", new ReportCharts(finding.result()))
                .with("record", ReportRows.of(finding))
                .with("top", supplied(ReportSection.TOP, finding))
                .with("bottom", supplied(ReportSection.BOTTOM, finding))
                .with("mayRelease", actor.is(Role.COMMISSIONER) && !finding.isReleased())
                .show();
    }

    @POST
    @Path("{id: \\d{1,18}}/release")
    public Response release(@PathParam("id") long id) {
        findings.release(actor, new FindingRef(id));
        return pages.done("/findings/" + id, "The finding is released to the provider and to funders");
    }

    /** What other modules add, once the page has its frame. */
    private Function<Frame, List<Content>> supplied(String place, FindingView finding) {
        List<ReportSection> here =
                sections.stream().filter(s -> s.place().equals(place)).toList();
        return frame -> here.stream()
                .map(section -> section.show(actor, finding, frame))
                .flatMap(Optional::stream)
                .toList();
    }

    static DataTable table(List<FindingRow> rows) {
        DataTable table = DataTable.of(
                        "Findings, the latest first", "Intervention", "Result", "Policy says", "State", "Run")
                .stackedOnAPhone();
        for (FindingRow row : rows) {
            table.row(
                    DataTable.link(row.title(), "/findings/" + row.id()).noting(row.providerName()),
                    DataTable.text(row.headline()).noting(row.measureName()),
                    row.verdict() == null ? "–" : DataTable.tag(row.verdict(), row.verdictColour()),
                    row.state().label(),
                    Moment.day(row.ranAt()));
        }
        return table;
    }
}
