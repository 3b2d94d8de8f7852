package throughline.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import throughline.kernel.AnswerReader;
import throughline.kernel.Answers;
import throughline.kernel.Fault;
import throughline.kernel.Faults;
import throughline.kernel.IdentifyingText;
import throughline.measures.Measure;
import throughline.measures.Measures;
import throughline.participants.Wave;

/**
 * Registers an evaluation plan, which locks it.
 *
 * @param question that the evaluation answers, up to 500 characters
 * @param primaryMeasure code of the one outcome that decides
 * @param comparison with whom
 * @param followUpWave end of the programme or twelve months
 * @param minimumWorthwhileEffect above zero, in the measure's unit (percentage points for yes or no); null for the
 *     measure's default
 * @param benefitPerUnit pounds that one unit of benefit for one child is worth; null where not costed
 * @param notCosted why the benefit is not costed, up to 500 characters; null where it is
 * @param amendmentReason why there is another version, up to 500 characters; needed from the second on
 */
public record RegisterPlan(
        String question,
        String primaryMeasure,
        PlannedComparison comparison,
        Wave followUpWave,
        BigDecimal minimumWorthwhileEffect,
        BigDecimal benefitPerUnit,
        String notCosted,
        String amendmentReason) {
    private static final int LONGEST = 500;

    /**
     * Reads the command from what was answered.
     *
     * @throws throughline.kernel.Rejected when something is missing or wrong
     */
    public static RegisterPlan from(Answers answers) {
        AnswerReader read = answers.read("evaluation");
        RegisterPlan command = new RegisterPlan(
                read.text("question"),
                read.text("primaryMeasure"),
                read.choice("comparison", PlannedComparison.class),
                read.choice("followUpWave", Wave.class),
                read.decimal("minimumWorthwhileEffect"),
                read.decimal("benefitPerUnit"),
                read.text("notCosted"),
                read.text("amendmentReason"));
        read.faults().and(command.faults()).reject();
        return command;
    }

    Faults faults() {
        List<Fault> faults = new ArrayList<>();
        checkText("question", question, true, faults);
        if (primaryMeasure == null) {
            faults.add(Fault.of("primaryMeasure", "evaluation.primaryMeasure.blank"));
        } else if (measure().isEmpty()) {
            faults.add(Fault.of("primaryMeasure", "evaluation.primaryMeasure.unknown"));
        }
        if (comparison == null) {
            faults.add(Fault.of("comparison", "evaluation.comparison.blank"));
        }
        if (followUpWave == null) {
            faults.add(Fault.of("followUpWave", "evaluation.followUpWave.blank"));
        } else if (followUpWave == Wave.BASELINE) {
            faults.add(Fault.of("followUpWave", "evaluation.followUpWave.not-a-choice"));
        }
        measure().ifPresent(measure -> checkEffect(measure, faults));
        checkCosting(faults);
        checkText("amendmentReason", amendmentReason, false, faults);
        return Faults.of(faults);
    }

    /** The measure, if there is one of that code. */
    Optional<Measure> measure() {
        return Measures.find(primaryMeasure);
    }

    /** The smallest effect worth paying for as it is stored: a share for yes or no. */
    BigDecimal storedEffect() {
        Measure measure = measure().orElseThrow();
        if (minimumWorthwhileEffect == null) {
            return measure.worthwhileChange().amount();
        }
        return measure.isYesOrNo() ? minimumWorthwhileEffect.movePointLeft(2) : minimumWorthwhileEffect;
    }

    private void checkEffect(Measure measure, List<Fault> faults) {
        BigDecimal range = measure.highest().subtract(measure.lowest());
        if (storedEffect().signum() <= 0 || storedEffect().compareTo(range) > 0) {
            faults.add(Fault.of(
                    "minimumWorthwhileEffect",
                    "evaluation.minimumWorthwhileEffect.out-of-range",
                    measure.amountInWords(range)));
        }
    }

    private void checkCosting(List<Fault> faults) {
        if (benefitPerUnit == null && notCosted == null) {
            faults.add(Fault.of("benefitPerUnit", "evaluation.benefitPerUnit.blank"));
        }
        if (benefitPerUnit != null
                && (benefitPerUnit.signum() <= 0 || benefitPerUnit.compareTo(new BigDecimal("10000000")) > 0)) {
            faults.add(Fault.of("benefitPerUnit", "evaluation.benefitPerUnit.out-of-range"));
        }
        if (benefitPerUnit != null && notCosted != null) {
            faults.add(Fault.of("notCosted", "evaluation.notCosted.both"));
        }
        checkText("notCosted", notCosted, false, faults);
    }

    private static void checkText(String field, String text, boolean needed, List<Fault> faults) {
        if (text == null) {
            if (needed) {
                faults.add(Fault.of(field, "evaluation." + field + ".blank"));
            }
        } else if (text.length() > LONGEST) {
            faults.add(Fault.of(field, "evaluation." + field + ".too-long"));
        } else {
            IdentifyingText.in(text)
                    .ifPresent(
                            kind -> faults.add(Fault.of(field, "evaluation." + field + ".identifying", kind.words())));
        }
    }
}
