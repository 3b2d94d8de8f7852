package throughline.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import throughline.commissioning.InterventionCard;
import throughline.commissioning.InterventionView;
import throughline.commissioning.LifeStage;
import throughline.commissioning.PreventionTier;
import throughline.commissioning.Setting;
import throughline.evaluation.analysis.Cohorts;
import throughline.incidents.MonthlySeries;
import throughline.kernel.Actor;
import throughline.kernel.InterventionRef;
import throughline.kernel.NotFound;
import throughline.kernel.ProviderRef;
import throughline.kernel.VruRef;
import throughline.participants.PairedScores;
import throughline.participants.Wave;

/** One intervention, number 1, of VRU 1 and provider 1, with a made cohort. */
final class FixedStudyData implements StudyData {
    boolean opened;
    Cohorts cohorts = Cohorts.seeded(1).effect(0.5);
    private PairedScores scores;

    @Override
    public InterventionView intervention(Actor actor, InterventionRef intervention) {
        if (intervention.id() != 1) {
            throw new NotFound("intervention");
        }
        actor.mustReach(new VruRef(1), new ProviderRef(1), "intervention");
        return new InterventionView(
                1,
                "Harbour mentoring",
                1,
                "Riverside",
                1,
                "Harbour Youth Trust",
                "MENTORING",
                "Mentoring",
                PreventionTier.values()[0],
                LifeStage.values()[0],
                Setting.values()[0],
                List.of("E09000022"),
                11,
                17,
                "Referred by school",
                200,
                24,
                LocalDate.of(2025, 4, 1),
                LocalDate.of(2026, 3, 31),
                new BigDecimal("200000.00"),
                List.of("SDQ_SELF_TOTAL", "OFFENCE"));
    }

    @Override
    public InterventionCard card(Actor actor, InterventionRef intervention) {
        return new InterventionCard(1, "Harbour mentoring", 1, "Riverside", 1, "Harbour Youth Trust", "Mentoring");
    }

    @Override
    public boolean isOpened(Actor actor, InterventionRef intervention, String measure, Wave wave) {
        return opened;
    }

    @Override
    public PairedScores scores(Actor actor, InterventionRef intervention, String measure, Wave to) {
        if (scores == null) {
            scores = cohorts.study().scores();
        }
        List<PairedScores.Row> rows = new ArrayList<>(scores.rows());
        return to == Wave.END ? scores : new PairedScores(measure, Wave.BASELINE, to, rows.subList(0, 0));
    }

    @Override
    public List<MonthlySeries> violence(Actor actor, InterventionView intervention) {
        return List.of();
    }
}
