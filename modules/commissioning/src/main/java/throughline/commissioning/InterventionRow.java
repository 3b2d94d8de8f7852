package throughline.commissioning;

import java.time.LocalDate;

/** An intervention as a line of the register. */
public record InterventionRow(
        long id,
        String title,
        String providerName,
        String approachName,
        PreventionTier tier,
        LocalDate startsOn,
        LocalDate endsOn,
        int plannedPlaces) {}
