package throughline.participants;

/**
 * One entry of the harmonised list of ethnic groups.
 *
 * @param code as records have it, for example W1
 * @param label in words
 * @param fiveGroup the one of the five groups that it belongs to, or "Not stated"
 */
public record EthnicGroupView(String code, String label, String fiveGroup) {}
