package throughline.evaluation;

import java.time.LocalDateTime;

/**
 * A finding as a list shows it.
 *
 * @param id of the finding
 * @param intervention that it is about
 * @param title of the intervention when the evaluation ran, as all names here
 * @param vru that commissions it
 * @param provider that delivers it
 * @param measureName primary outcome
 * @param headline effect or change with its interval, in words
 * @param state who may read it
 * @param ranAt in UTC
 * @param verdict what the funding policy makes of it; null where nothing has yet
 * @param verdictColour of the GOV.UK tag for it; null likewise
 */
public record FindingRow(
        Long id,
        Long intervention,
        String title,
        Long vru,
        String vruName,
        Long provider,
        String providerName,
        String approachName,
        String measureName,
        String headline,
        FindingState state,
        LocalDateTime ranAt,
        String verdict,
        String verdictColour) {

    public FindingRow(
            Long id,
            Long intervention,
            String title,
            Long vru,
            String vruName,
            Long provider,
            String providerName,
            String approachName,
            String measureName,
            String headline,
            FindingState state,
            LocalDateTime ranAt) {
        this(
                id,
                intervention,
                title,
                vru,
                vruName,
                provider,
                providerName,
                approachName,
                measureName,
                headline,
                state,
                ranAt,
                null,
                null);
    }

    public FindingRef ref() {
        return new FindingRef(id);
    }

    FindingRow with(Verdict found) {
        return new FindingRow(
                id,
                intervention,
                title,
                vru,
                vruName,
                provider,
                providerName,
                approachName,
                measureName,
                headline,
                state,
                ranAt,
                found.label(),
                found.colour());
    }
}
