package throughline.demo;

import java.util.List;

/**
 * What came out of a programme whose truth is known.
 *
 * @param intervention its title
 * @param truth what is true of it
 * @param flag name of the outcome that the policy gave
 * @param flagLabel in words
 * @param reason in a line
 * @param estimate effect, or change, in the measure's own units and direction; null where nothing could be estimated
 * @param low lower end of the 95 % interval
 * @param high upper end
 * @param reasons every criterion that was not passed
 */
record Result(
        String intervention,
        Truth truth,
        String flag,
        String flagLabel,
        String reason,
        Double estimate,
        Double low,
        Double high,
        List<String> reasons) {

    boolean agrees() {
        return truth.agreesWith(flag);
    }
}
