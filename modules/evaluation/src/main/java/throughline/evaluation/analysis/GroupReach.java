package throughline.evaluation.analysis;

/**
 * Who was reached and who dropped out, for one group of participants.
 *
 * @param characteristic for example "Ethnic group"
 * @param group for example "Mixed"
 * @param stated whether the group says anything; false for "Not stated"
 * @param enrolled participants in the group
 * @param share of all participants
 * @param completed ended as planned
 * @param dropOutRate share that did not
 * @param relativeRate that rate over the rate of everybody else whose answer is known; null where that is zero or nobody
 * @param pValue of the difference in rates (Welch), adjusted by Holm over all groups; null where it cannot be had
 */
public record GroupReach(
        String characteristic,
        String group,
        boolean stated,
        int enrolled,
        double share,
        int completed,
        double dropOutRate,
        Double relativeRate,
        Double pValue) {

    /** Whether the group drops out more often than chance would have it, after allowing for so many looks. */
    public boolean dropsOutMore() {
        return pValue != null && pValue < 0.05 && relativeRate != null && relativeRate > 1;
    }

    GroupReach adjusted(Double p) {
        return new GroupReach(characteristic, group, stated, enrolled, share, completed, dropOutRate, relativeRate, p);
    }
}
