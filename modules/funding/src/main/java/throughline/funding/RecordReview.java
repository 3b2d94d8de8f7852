package throughline.funding;

import java.util.ArrayList;
import java.util.List;
import throughline.kernel.AnswerReader;
import throughline.kernel.Answers;
import throughline.kernel.Fault;
import throughline.kernel.Faults;
import throughline.kernel.IdentifyingText;

/**
 * Records a commissioner's recommendation or a funder's decision.
 *
 * @param course what should become of the intervention
 * @param reasons 20 to 2,000 characters, nothing that identifies a child
 * @param conditions up to 2,000 characters, or null
 */
public record RecordReview(FundingCourse course, String reasons, String conditions) {
    private static final int SHORTEST = 20;
    static final int LONGEST = 2_000;

    /**
     * Reads the command from what was answered.
     *
     * @throws throughline.kernel.Rejected when something is missing or wrong
     */
    public static RecordReview from(Answers answers) {
        AnswerReader read = answers.read("funding");
        RecordReview command = new RecordReview(
                read.choice("course", FundingCourse.class), read.text("reasons"), read.text("conditions"));
        read.faults().and(command.faults()).reject();
        return command;
    }

    Faults faults() {
        List<Fault> faults = new ArrayList<>();
        if (course == null) {
            faults.add(Fault.of("course", "funding.course.blank"));
        }
        if (reasons == null) {
            faults.add(Fault.of("reasons", "funding.reasons.blank"));
        } else if (reasons.length() < SHORTEST) {
            faults.add(Fault.of("reasons", "funding.reasons.too-short", SHORTEST));
        }
        checkText("reasons", reasons, faults);
        checkText("conditions", conditions, faults);
        return Faults.of(faults);
    }

    private static void checkText(String field, String text, List<Fault> faults) {
        if (text != null && text.length() > LONGEST) {
            faults.add(Fault.of(field, "funding." + field + ".too-long", LONGEST));
        } else if (text != null) {
            IdentifyingText.in(text)
                    .ifPresent(kind -> faults.add(Fault.of(field, "funding." + field + ".identifying", kind.words())));
        }
    }
}
