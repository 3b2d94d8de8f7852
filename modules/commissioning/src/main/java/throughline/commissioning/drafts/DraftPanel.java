package throughline.commissioning.drafts;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import throughline.commissioning.InterventionWords;
import throughline.commissioning.RegisterPanel;
import throughline.kernel.Actor;
import throughline.kernel.Role;
import throughline.web.DataTable;
import throughline.web.Part;

/** The way into registering, and the drafts that were left, on the register's page. */
@ApplicationScoped
class DraftPanel implements RegisterPanel {
    private final Drafts drafts;

    @Inject
    DraftPanel(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Optional<Content> show(Actor actor) {
        return actor.is(Role.COMMISSIONER)
                ? Optional.of(Part.of("commissioning/draft-panel", Map.of("table", table(actor))))
                : Optional.empty();
    }

    private DataTable table(Actor actor) {
        DataTable table = DataTable.of("Your drafts", "Title", "Sections completed", "Started by", "Last saved");
        for (DraftView draft : drafts.all(actor)) {
            table.row(
                    DataTable.link(draft.title(), draft.href()),
                    draft.completed() + " of " + draft.states().size(),
                    draft.startedBy(),
                    InterventionWords.day(draft.savedAt().toLocalDate()));
        }
        return table;
    }
}
