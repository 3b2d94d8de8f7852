package throughline.exchange;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import throughline.commissioning.InterventionPanel;
import throughline.commissioning.InterventionView;
import throughline.kernel.Actor;
import throughline.kernel.Role;
import throughline.web.Part;

/** The returns on an intervention's page: its workbook to download, the way to upload it, what came so far. */
@ApplicationScoped
class ReturnsPanel implements InterventionPanel {
    private final Returns returns;

    @Inject
    ReturnsPanel(Returns returns) {
        this.returns = returns;
    }

    @Override
    public String key() {
        return "returns";
    }

    @Override
    public String label() {
        return "Returns";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Content> show(Actor actor, InterventionView intervention) {
        if (!actor.is(Role.PROVIDER, Role.COMMISSIONER)) {
            return Optional.empty();
        }
        List<ImportRow> rows = returns.of(actor, intervention.ref());
        return Optional.of(Part.of(
                "exchange/returns-panel",
                Map.of(
                        "intervention", intervention,
                        "empty", rows.isEmpty(),
                        "table", ReturnTables.ofOne(rows))));
    }
}
