package throughline.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A made child.
 *
 * @param reference pseudonymous, as a provider would give it
 * @param participant whether they take part, rather than being compared
 * @param ended last day, or null where they are only compared
 * @param completed whether they stayed to the end
 * @param sessions day and whether they came
 * @param scores by measure and wave, in the words of the workbook
 */
record MadeChild(
        String reference,
        boolean participant,
        String site,
        LocalDate started,
        LocalDate ended,
        boolean completed,
        int age,
        String sex,
        String ethnicGroup,
        String send,
        String care,
        List<Session> sessions,
        Map<Occasion, Score> scores) {

    record Session(LocalDate day, boolean attended) {}

    record Occasion(String measure, String wave) {}

    record Score(LocalDate day, String value) {}
}
