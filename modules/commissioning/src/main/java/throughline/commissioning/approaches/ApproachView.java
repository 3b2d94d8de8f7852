package throughline.commissioning.approaches;

/**
 * A recognised approach as pages and the API show it.
 *
 * @param code what interventions refer to
 * @param name in words
 * @param description what is done, in a sentence
 * @param evidenceNote where the evidence is summarised, or null where nobody has recorded it
 */
public record ApproachView(String code, String name, String description, String evidenceNote) {}
