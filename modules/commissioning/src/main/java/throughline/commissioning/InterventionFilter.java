package throughline.commissioning;

import throughline.kernel.AnswerReader;
import throughline.kernel.Answers;

/**
 * What to look for in the register. A component is null where it does not matter.
 *
 * @param text stands in the title, or in the provider's or the approach's name; up to 200 characters
 * @param tier of prevention
 * @param approach code
 * @param provider id
 * @param area ONS code of an area that it serves
 * @param stage where it stands today
 * @param page of the answer, counted from 1; beyond the last page means the last
 */
public record InterventionFilter(
        String text, PreventionTier tier, String approach, Long provider, String area, DeliveryStage stage, int page) {
    static final int LONGEST_TEXT = 200;

    /** Everything. */
    public static InterventionFilter none() {
        return new InterventionFilter(null, null, null, null, null, null, 1);
    }

    /**
     * Reads the filter from a query.
     *
     * @throws throughline.kernel.Rejected when something is not what it should be
     */
    public static InterventionFilter from(Answers answers) {
        AnswerReader read = answers.read("commissioning");
        Integer provider = read.wholeNumber("provider");
        Integer page = read.wholeNumber("page");
        InterventionFilter filter = new InterventionFilter(
                read.text("q"),
                read.choice("tier", PreventionTier.class),
                read.text("approach"),
                provider == null ? null : provider.longValue(),
                read.text("area"),
                read.choice("stage", DeliveryStage.class),
                page == null ? 1 : Math.max(1, page));
        FieldChecks check = new FieldChecks();
        if (filter.text != null && filter.text.length() > LONGEST_TEXT) {
            check.add("q", "too-long", LONGEST_TEXT);
        }
        read.faults().and(check.faults()).reject();
        return filter;
    }
}
