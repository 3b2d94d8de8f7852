package throughline.participants;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import throughline.commissioning.InterventionPanel;
import throughline.commissioning.InterventionView;
import throughline.kernel.Actor;
import throughline.kernel.Role;
import throughline.measures.Measure;
import throughline.measures.Measures;
import throughline.participants.Reach.Flow;
import throughline.web.DataTable;
import throughline.web.Part;
import throughline.web.Slice;

/** The tab "Participants": whom the intervention reached; for its provider also the list of references. */
@ApplicationScoped
class ParticipantsPanel implements InterventionPanel {
    private static final int ROWS_A_PAGE = 50;

    private final CohortFigures figures;
    private final Enrolments enrolments;
    private final HttpServletRequest request;

    @Inject
    ParticipantsPanel(CohortFigures figures, Enrolments enrolments, HttpServletRequest request) {
        this.figures = figures;
        this.enrolments = enrolments;
        this.request = request;
    }

    @Override
    public String key() {
        return "participants";
    }

    @Override
    public String label() {
        return "Participants";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Content> show(Actor actor, InterventionView intervention) {
        if (!actor.scope().reachesRecords()) {
            return Optional.empty();
        }
        // Made when it is rendered: a page asks every panel for its tab, but opens and audits only one.
        return Optional.of(output -> content(actor, intervention).writeTo(output));
    }

    private Content content(Actor actor, InterventionView intervention) {
        Reach reach = figures.reach(actor, intervention.ref());
        Map<String, Object> model = new HashMap<>();
        model.put("reach", reach);
        model.put("flow", flow(reach));
        model.put("breakdowns", reach.breakdowns().stream().map(this::table).toList());
        model.put("primary", primary(intervention));
        model.put("list", null);
        model.put("page", null);
        model.put("href", "/interventions/" + intervention.id() + "/participants?");
        if (actor.is(Role.PROVIDER)) {
            Slice<EnrolmentRow> page = enrolments.page(actor, intervention.ref(), pageAsked(), ROWS_A_PAGE);
            model.put("list", list(page.rows()));
            model.put("page", page);
        }
        return Part.of("participants/cohort-reach", model);
    }

    private static DataTable flow(Reach reach) {
        Flow children = reach.participants();
        Flow others = reach.comparison();
        return DataTable.of("How far they came", "Step", "Participants", "Comparison children")
                .numbersIn(1, 2)
                .row("Started", count(children.started()), count(others.started()))
                .row("Came to at least one session", count(children.attended()), "–")
                .row("Completed", count(children.completed()), "–")
                .row("Left early", count(children.leftEarly()), "–")
                .row("Measured at the start", count(children.withBaseline()), count(others.withBaseline()))
                .row("Measured later", count(children.withFollowUp()), count(others.withFollowUp()))
                .row("Measured at the start and later", count(children.withBoth()), count(others.withBoth()));
    }

    private DataTable table(Reach.Breakdown breakdown) {
        DataTable table = DataTable.of(
                        "By " + breakdown.question().toLowerCase(Locale.UK),
                        breakdown.question(),
                        "Started",
                        "Completed",
                        "Measured at the start and later")
                .numbersIn(1, 2, 3)
                .smaller();
        breakdown
                .lines()
                .forEach(l -> table.row(l.answer(), count(l.started()), count(l.completed()), count(l.withBoth())));
        return table;
    }

    private static DataTable list(List<EnrolmentRow> rows) {
        DataTable table = DataTable.of(
                        "Children by your references", "Reference", "Status", "Site", "Started", "Sessions attended")
                .numbersIn(4)
                .smaller();
        for (EnrolmentRow row : rows) {
            table.row(
                    row.reference(),
                    row.status(),
                    row.site(),
                    PlausibleDay.words(row.startedOn()),
                    row.group() == StudyGroup.COMPARISON
                            ? "–"
                            : row.sessionsAttended() + " of " + row.sessionsOffered());
        }
        return table;
    }

    private static String count(int children) {
        return String.format(Locale.UK, "%,d", children);
    }

    private static String primary(InterventionView intervention) {
        return intervention.measures().stream()
                .findFirst()
                .flatMap(Measures::find)
                .map(Measure::plainName)
                .orElse("no measure agreed yet");
    }

    private int pageAsked() {
        String asked = request.getParameter("page");
        return asked != null && asked.matches("[1-9]\\d{0,5}") ? Integer.parseInt(asked) : 1;
    }
}
