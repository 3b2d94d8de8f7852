package throughline.evaluation.analysis;

import java.util.List;
import throughline.incidents.MonthlySeries;
import throughline.kernel.Period;

/**
 * What an evaluation needs to know of the intervention beside its cohort.
 *
 * @param budget pounds for the whole period
 * @param plannedPlaces children to be reached
 * @param plannedSessions sessions that each is offered
 * @param period from its first day to its last
 * @param areas recorded violence where it is delivered, as context
 */
public record Programme(
        double budget, int plannedPlaces, int plannedSessions, Period period, List<MonthlySeries> areas) {
    public Programme {
        areas = List.copyOf(areas);
    }
}
