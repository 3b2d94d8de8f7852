package throughline.incidents;

import gg.jte.Content;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import throughline.kernel.Actor;
import throughline.kernel.Answers;
import throughline.kernel.Rejected;
import throughline.web.Choice;
import throughline.web.Form;
import throughline.web.Page;
import throughline.web.Pages;
import throughline.web.Part;
import throughline.web.charts.SeriesChart;

/** Recorded offences of a borough, month by month. */
@Path("incidents")
@RequestScoped
public class IncidentPages {
    @Inject
    Actor actor;

    @Inject
    IncidentCounts counts;

    @Inject
    IncidentImports imports;

    @Inject
    Pages pages;

    @Context
    UriInfo uri;

    @GET
    @Controller
    public Response series() {
        List<Choice> areas = counts.areas(actor).stream()
                .map(a -> new Choice(a.code().value(), a.name()))
                .toList();
        List<Choice> groups = counts.offenceGroups(actor).stream()
                .map(g -> new Choice(g, OffenceGroup.inWords(g)))
                .toList();
        Answers chosen = firstOf(areas, groups).with(asked());
        if (areas.isEmpty()) {
            return show(Form.blank(), areas, groups, Part.of("incidents/series-none", Map.of()));
        }
        try {
            SeriesChoice choice = SeriesChoice.from(chosen);
            Content content = shown(counts.published(actor, choice.area(), choice.group()));
            return show(Form.of(chosen), areas, groups, content);
        } catch (Rejected rejected) {
            return show(
                    new Form(chosen, rejected.faults()), areas, groups, Part.of("incidents/series-unknown", Map.of()));
        }
    }

    @GET
    @Path("series.csv")
    public Response download() {
        SeriesChoice choice = SeriesChoice.from(asked());
        PublishedSeries published = counts.published(actor, choice.area(), choice.group());
        String name = "offences-" + choice.area().value() + "-"
                + choice.group().toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-") + ".csv";
        return Response.ok(SeriesCsv.of(published))
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    private Response show(Form form, List<Choice> areas, List<Choice> groups, Content content) {
        Page page = pages.page("incidents/series-show", "Recorded offences")
                .in("incidents")
                .with("form", form)
                .with("areas", areas)
                .with("groups", groups)
                .with("content", content)
                .with("mayImport", imports.isOpenTo(actor));
        return page.show();
    }

    private static Content shown(PublishedSeries published) {
        MonthlySeries series = published.series();
        String what = OffenceGroup.inWords(series.offenceGroup()) + " in " + series.areaName();
        SeriesChart chart = SeriesChart.of(what + ", offences recorded each month", "Offences a month")
                .source(published.attribution());
        series.points()
                .forEach(p -> chart.point(
                        p.month(), p.count() == null ? null : p.count().doubleValue()));
        Map<String, Object> model = new HashMap<>();
        model.put("heading", what);
        model.put("chart", chart);
        model.put("figures", SeriesTable.keyFigures(YearOnYear.of(series.points())));
        model.put("table", SeriesTable.byYear(what + ": offences recorded each month", series));
        model.put("published", published);
        model.put(
                "download",
                UriBuilder.fromPath("/incidents/series.csv")
                        .queryParam("area", "{area}")
                        .queryParam("group", "{group}")
                        .build(series.area().value(), series.offenceGroup())
                        .toString());
        return Part.of("incidents/series-figures", model);
    }

    private Answers asked() {
        return Form.posted(uri.getQueryParameters());
    }

    /** What a reader sees who has not chosen yet. */
    private static Answers firstOf(List<Choice> areas, List<Choice> groups) {
        return areas.isEmpty()
                ? Answers.none()
                : Answers.of(Map.of(
                        "area", areas.get(0).value(), "group", groups.get(0).value()));
    }
}
