package throughline.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import throughline.kernel.Actor;
import throughline.kernel.AreaCode;

/** Serious-violence incidents, counted by area and month. */
@ApplicationScoped
@Transactional
public class IncidentCounts {
    /** The offence groups that are stored, those of violence against the person first. */
    public List<String> offenceGroups(Actor actor) {
        throw new UnsupportedOperationException("being built");
    }

    /** One group in one area over all months that were imported. */
    public MonthlySeries series(Actor actor, AreaCode area, String offenceGroup) {
        throw new UnsupportedOperationException("being built");
    }
}
