package throughline.participants;

import throughline.web.DataTable;

/**
 * One measure on the tab "Outcomes".
 *
 * @param name in full
 * @param direction which way is good
 * @param table without rows where nothing is recorded yet
 */
public record OutcomeSection(String name, String direction, DataTable table) {}
