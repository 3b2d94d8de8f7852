package throughline.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import throughline.commissioning.InterventionView;
import throughline.commissioning.Interventions;
import throughline.kernel.Actor;
import throughline.kernel.InterventionRef;
import throughline.participants.CohortStore.Sessions;
import throughline.participants.OutcomeSummary.Spread;

/** What can be said of a cohort as a whole, for those who may see its records. */
@ApplicationScoped
@Transactional
public class CohortFigures {
    private final CohortStore store;
    private final InterventionRegister register;

    @Inject
    CohortFigures(CohortStore store, Interventions interventions) {
        this(store, interventions::view);
    }

    CohortFigures(CohortStore store, InterventionRegister register) {
        this.store = store;
        this.register = register;
    }

    /**
     * Whom the intervention has reached.
     *
     * @throws throughline.kernel.NotFound when the intervention is not the actor's to see
     */
    public Reach reach(Actor actor, InterventionRef intervention) {
        InterventionView view = register.view(actor, intervention);
        List<EthnicGroupView> list = store.ethnicGroups();
        Map<String, String> fiveGroups =
                list.stream().collect(Collectors.toMap(EthnicGroupView::code, EthnicGroupView::fiveGroup));
        Map<Long, Sessions> sessions = store.sessions(intervention);
        Set<Long> baseline = new HashSet<>();
        Set<Long> followUp = new HashSet<>();
        view.measures().stream().limit(1).forEach(primary -> {
            for (Wave wave : Wave.values()) {
                (wave == Wave.BASELINE ? baseline : followUp)
                        .addAll(store.scores(intervention, primary, wave).keySet());
            }
        });
        List<Reach.Child> children = new ArrayList<>();
        store.enrolments(intervention).forEach((enrolment, reference) -> {
            EnrolParticipant said = enrolment.line(reference);
            Sessions dose = sessions.getOrDefault(enrolment.id(), Sessions.NONE);
            children.add(new Reach.Child(
                    said,
                    fiveGroups.get(said.ethnicGroup()),
                    baseline.contains(enrolment.id()),
                    followUp.contains(enrolment.id()),
                    dose.offered(),
                    dose.attended()));
        });
        return Reach.of(
                view.plannedPlaces(),
                children,
                list.stream().map(EthnicGroupView::fiveGroup).distinct().toList());
    }

    /**
     * Scores and change of each agreed measure, participants and comparison apart; a side of which nothing is recorded
     * is left out.
     *
     * @throws throughline.kernel.NotFound when the intervention is not the actor's to see
     */
    public List<OutcomeSummary> outcomes(Actor actor, InterventionRef intervention) {
        InterventionView view = register.view(actor, intervention);
        Map<Long, StudyGroup> groups = new HashMap<>();
        store.enrolments(intervention)
                .forEach((enrolment, reference) ->
                        groups.put(enrolment.id(), enrolment.line(reference).group()));
        List<OutcomeSummary> summaries = new ArrayList<>();
        for (String measure : view.measures()) {
            Map<Wave, Map<Long, Double>> scores = new EnumMap<>(Wave.class);
            for (Wave wave : Wave.values()) {
                scores.put(wave, store.scores(intervention, measure, wave));
            }
            for (StudyGroup group : StudyGroup.values()) {
                OutcomeSummary summary = summary(measure, group, scores, groups);
                if (summary.waves().stream().anyMatch(w -> w.scores().children() > 0)) {
                    summaries.add(summary);
                }
            }
        }
        return summaries;
    }

    private static OutcomeSummary summary(
            String measure, StudyGroup group, Map<Wave, Map<Long, Double>> scores, Map<Long, StudyGroup> groups) {
        Map<Long, Double> start = scores.get(Wave.BASELINE);
        List<OutcomeSummary.AtWave> waves = new ArrayList<>();
        List<OutcomeSummary.Change> changes = new ArrayList<>();
        scores.forEach((wave, ofAll) -> {
            List<Double> there = new ArrayList<>();
            List<Double> changed = new ArrayList<>();
            ofAll.forEach((child, score) -> {
                if (groups.get(child) == group) {
                    there.add(score);
                    if (start.containsKey(child)) {
                        changed.add(score - start.get(child));
                    }
                }
            });
            waves.add(new OutcomeSummary.AtWave(wave, Spread.of(there)));
            if (wave != Wave.BASELINE) {
                changes.add(new OutcomeSummary.Change(wave, Spread.of(changed)));
            }
        });
        return new OutcomeSummary(measure, group, List.copyOf(waves), List.copyOf(changes));
    }
}
