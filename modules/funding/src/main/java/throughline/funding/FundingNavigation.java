package throughline.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import throughline.kernel.Actor;
import throughline.kernel.Role;
import throughline.web.Navigation;
import throughline.web.NavigationItem;

@ApplicationScoped
class FundingNavigation implements Navigation {
    @Override
    public List<NavigationItem> itemsFor(Actor actor) {
        return actor.is(Role.FUNDER)
                ? List.of(new NavigationItem("portfolio", "Portfolio", "/portfolio", 10))
                : List.of();
    }
}
