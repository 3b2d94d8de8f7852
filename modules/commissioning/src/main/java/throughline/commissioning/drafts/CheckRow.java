package throughline.commissioning.drafts;

/**
 * A question and its answer on the page that checks them.
 *
 * @param field where "Change" leads to
 */
public record CheckRow(String field, String question, String answer) {}
