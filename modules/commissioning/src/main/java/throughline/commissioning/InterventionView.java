package throughline.commissioning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import throughline.kernel.InterventionRef;
import throughline.kernel.Period;
import throughline.kernel.ProviderRef;
import throughline.kernel.VruRef;

/**
 * An intervention as pages and the API show it.
 *
 * @param id of the intervention
 * @param title what it is called
 * @param vru who commissions it
 * @param vruName of the unit
 * @param provider who delivers it
 * @param providerName of the organisation
 * @param approach code of the recognised approach
 * @param approachName in words
 * @param tier of prevention
 * @param lifeStage of those it is for
 * @param setting where it happens
 * @param areas ONS codes of the areas it serves
 * @param ageFrom youngest age in years
 * @param ageTo oldest age in years
 * @param eligibility who can take part, in a sentence or two
 * @param plannedPlaces children to be reached
 * @param plannedSessions sessions that each is offered: the dose
 * @param startsOn first day
 * @param endsOn last day
 * @param budget in pounds for the whole period
 * @param measures codes of the agreed outcome measures, the primary first
 */
public record InterventionView(
        long id,
        String title,
        long vru,
        String vruName,
        long provider,
        String providerName,
        String approach,
        String approachName,
        PreventionTier tier,
        LifeStage lifeStage,
        Setting setting,
        List<String> areas,
        int ageFrom,
        int ageTo,
        String eligibility,
        int plannedPlaces,
        int plannedSessions,
        LocalDate startsOn,
        LocalDate endsOn,
        BigDecimal budget,
        List<String> measures) {

    public InterventionRef ref() {
        return new InterventionRef(id);
    }

    public VruRef vruRef() {
        return new VruRef(vru);
    }

    public ProviderRef providerRef() {
        return new ProviderRef(provider);
    }

    public Period period() {
        return new Period(startsOn, endsOn);
    }
}
