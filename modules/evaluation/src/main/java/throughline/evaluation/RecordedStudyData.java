package throughline.evaluation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import throughline.commissioning.InterventionCard;
import throughline.commissioning.InterventionView;
import throughline.commissioning.Interventions;
import throughline.incidents.IncidentCounts;
import throughline.incidents.MonthlySeries;
import throughline.kernel.Actor;
import throughline.kernel.AreaCode;
import throughline.kernel.InterventionRef;
import throughline.participants.Enrolments;
import throughline.participants.PairedScores;
import throughline.participants.Wave;
import throughline.places.Area;

/** Asks the modules below, whose services authorise and audit. */
@Dependent
class RecordedStudyData implements StudyData {
    private static final int MOST_AREAS = 5;

    @Inject
    Interventions interventions;

    @Inject
    Enrolments enrolments;

    @Inject
    IncidentCounts incidents;

    @Override
    public InterventionView intervention(Actor actor, InterventionRef intervention) {
        return interventions.view(actor, intervention);
    }

    @Override
    public InterventionCard card(Actor actor, InterventionRef intervention) {
        return interventions.card(actor, intervention);
    }

    @Override
    public boolean isOpened(Actor actor, InterventionRef intervention, String measure, Wave wave) {
        return enrolments.hasReadings(actor, intervention, measure, wave);
    }

    @Override
    public PairedScores scores(Actor actor, InterventionRef intervention, String measure, Wave to) {
        return enrolments.pairedScores(actor, intervention, measure, Wave.BASELINE, to);
    }

    /** The first group of offences is that of violence against the person; areas without a count have no series. */
    @Override
    public List<MonthlySeries> violence(Actor actor, InterventionView intervention) {
        List<AreaCode> counted = incidents.areas(actor).stream().map(Area::code).toList();
        return incidents.offenceGroups(actor).stream()
                .limit(1)
                .flatMap(group -> intervention.areas().stream()
                        .filter(AreaCode::looksRight)
                        .map(AreaCode::new)
                        .filter(counted::contains)
                        .limit(MOST_AREAS)
                        .map(area -> incidents.series(actor, area, group)))
                .toList();
    }
}
