package throughline.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import throughline.kernel.Actor;
import throughline.kernel.Role;
import throughline.web.Navigation;
import throughline.web.NavigationItem;

@ApplicationScoped
class EvaluationNavigation implements Navigation {
    @Override
    public List<NavigationItem> itemsFor(Actor actor) {
        return actor.is(Role.COMMISSIONER, Role.PROVIDER)
                ? List.of(new NavigationItem("findings", "Findings", "/findings", 40))
                : List.of();
    }
}
