package throughline.commissioning;

/**
 * A provider as pages and the API show it.
 *
 * @param charityNumber of the Charity Commission, or null
 */
public record ProviderView(long id, String name, String charityNumber) {}
