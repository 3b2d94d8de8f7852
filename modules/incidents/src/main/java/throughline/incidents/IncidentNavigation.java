package throughline.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import throughline.kernel.Actor;
import throughline.kernel.Role;
import throughline.web.Navigation;
import throughline.web.NavigationItem;

@ApplicationScoped
class IncidentNavigation implements Navigation {
    @Override
    public List<NavigationItem> itemsFor(Actor actor) {
        return actor.is(Role.COMMISSIONER, Role.FUNDER)
                ? List.of(new NavigationItem("incidents", "Incidents", "/incidents", 30))
                : List.of();
    }
}
