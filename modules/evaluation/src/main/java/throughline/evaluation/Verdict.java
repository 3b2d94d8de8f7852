package throughline.evaluation;

/**
 * What the funding policy makes of a finding, as a list shows it.
 *
 * @param label in words
 * @param colour of the GOV.UK tag
 */
public record Verdict(String label, String colour) {}
