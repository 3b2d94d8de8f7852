package throughline.commissioning.drafts;

import java.time.LocalDateTime;
import java.util.Map;
import throughline.kernel.Answers;

/**
 * A draft as its pages show it.
 *
 * @param version as read; sent back with a change, so that nobody overwrites what they have not seen
 * @param startedBy user name
 * @param savedAt in UTC
 * @param answers so far
 * @param states of its sections, in their order
 */
public record DraftView(
        long id,
        int version,
        String startedBy,
        LocalDateTime savedAt,
        Answers answers,
        Map<DraftSection, SectionState> states) {

    public String title() {
        return answers.text("title").isEmpty() ? "Untitled draft" : answers.text("title");
    }

    public String href() {
        return "/interventions/drafts/" + id;
    }

    public long completed() {
        return states.values().stream().filter(s -> s == SectionState.COMPLETED).count();
    }

    public boolean ready() {
        return completed() == states.size();
    }
}
