package throughline.funding;

import throughline.evaluation.FindingRow;

/**
 * A released finding as the portfolio shows it.
 *
 * @param finding names, headline, verdict
 * @param recommendation the commissioner's latest, in words; null where there is none
 * @param decision the funder's latest, in words; null where there is none
 */
public record PortfolioRow(FindingRow finding, String recommendation, String decision) {}
