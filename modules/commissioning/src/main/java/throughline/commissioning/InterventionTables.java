package throughline.commissioning;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import throughline.web.Choice;
import throughline.web.DataTable;
import throughline.web.Slice;

/** The register's table, and one intervention's summary. */
final class InterventionTables {
    private InterventionTables() {}

    static DataTable register(Slice<InterventionRow> found, LocalDate today) {
        DataTable table = DataTable.of(
                        caption(found), "Title", "Provider", "Approach", "Tier", "Period", "Places", "Stage")
                .numbersIn(5);
        for (InterventionRow row : found.rows()) {
            DeliveryStage stage = DeliveryStage.of(row.startsOn(), row.endsOn(), today);
            table.row(
                    DataTable.link(row.title(), "/interventions/" + row.id()),
                    row.providerName(),
                    row.approachName(),
                    row.tier().label(),
                    InterventionWords.months(row.startsOn(), row.endsOn()),
                    InterventionWords.number(row.plannedPlaces()),
                    DataTable.tag(stage.label(), stage.colour()));
        }
        return table;
    }

    static Map<String, String> summary(InterventionView view, List<Choice> areas, List<Choice> measures) {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("Commissioned by", view.vruName());
        rows.put("Provider", view.providerName());
        rows.put("Approach", view.approachName());
        rows.put("Prevention tier", view.tier().label());
        rows.put("Life stage", view.lifeStage().label());
        rows.put("Ages", InterventionWords.ages(view.ageFrom(), view.ageTo()));
        rows.put("Who can take part", view.eligibility());
        rows.put("Setting", view.setting().label());
        rows.put("Areas", labels(areas, view.areas(), ", "));
        rows.put("Period", InterventionWords.period(view.startsOn(), view.endsOn()));
        rows.put("Planned places", InterventionWords.count(view.plannedPlaces(), "place"));
        rows.put("Planned dose", InterventionWords.count(view.plannedSessions(), "session") + " for each child");
        rows.put("Budget", InterventionWords.pounds(view.budget()));
        rows.put("Main outcome measure", Choice.label(measures, view.measures().get(0)));
        if (view.measures().size() > 1) {
            rows.put(
                    "Other outcome measures",
                    labels(measures, view.measures().subList(1, view.measures().size()), "; "));
        }
        return rows;
    }

    private static String caption(Slice<InterventionRow> found) {
        String count = InterventionWords.count(found.total(), "intervention");
        long first = (found.page() - 1L) * found.size() + 1;
        return found.pages() == 1
                ? count
                : count + ", " + first + " to " + (first + found.rows().size() - 1) + " shown";
    }

    private static String labels(List<Choice> choices, List<String> values, String between) {
        return values.stream().map(v -> Choice.label(choices, v)).collect(Collectors.joining(between));
    }
}
