package throughline.evaluation.analysis;

import throughline.statistics.scrutiny.Attrition;
import throughline.statistics.scrutiny.Attrition.Boundary;

/**
 * Who was lost between enrolment and analysis, held to the What Works Clearinghouse boundaries.
 *
 * @param overall share lost of all
 * @param participants share lost of those who took part
 * @param compared share lost of the comparison group; null where there is none, as are the following
 * @param differential difference between the two, never below zero
 * @param cautiousLimit largest difference that the cautious boundary allows at this overall loss; below zero where none
 * @param optimisticLimit the same of the optimistic one
 */
public record Loss(
        Double overall,
        Double participants,
        Double compared,
        Double differential,
        Double cautiousLimit,
        Double optimisticLimit) {

    static Loss of(Flow participants, Flow compared) {
        if (participants.enrolled() == 0) {
            return new Loss(null, null, null, null, null, null);
        }
        double own = 1 - (double) participants.analysed() / participants.enrolled();
        if (compared == null) {
            return new Loss(own, own, null, null, null, null);
        }
        return Attrition.of(participants.enrolled(), participants.analysed(), compared.enrolled(), compared.analysed())
                .found()
                .map(Loss::of)
                .orElse(new Loss(own, own, null, null, null, null));
    }

    private static Loss of(Attrition lost) {
        return new Loss(
                lost.overall(),
                lost.treated(),
                lost.comparison(),
                lost.differential(),
                Boundary.CAUTIOUS.at(lost.overall()),
                Boundary.OPTIMISTIC.at(lost.overall()));
    }
}
