package throughline.commissioning;

/**
 * What anybody who may read a finding about an intervention may know of it.
 *
 * @param id of the intervention
 * @param title what it is called
 * @param vruName who commissions it
 * @param providerName who delivers it
 * @param approachName the recognised approach
 */
public record InterventionCard(
        long id, String title, long vru, String vruName, long provider, String providerName, String approachName) {}
