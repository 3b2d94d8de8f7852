package throughline.commissioning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import throughline.kernel.Actor;
import throughline.kernel.Role;
import throughline.web.Navigation;
import throughline.web.NavigationItem;

@ApplicationScoped
class InterventionNavigation implements Navigation {
    @Override
    public List<NavigationItem> itemsFor(Actor actor) {
        return actor.is(Role.COMMISSIONER, Role.PROVIDER)
                ? List.of(new NavigationItem("interventions", "Interventions", "/interventions", 10))
                : List.of();
    }
}
