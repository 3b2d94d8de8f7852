package throughline.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import throughline.kernel.Actor;
import throughline.kernel.Role;
import throughline.web.Navigation;
import throughline.web.NavigationItem;

@ApplicationScoped
class ExchangeNavigation implements Navigation {
    static final String SECTION = "returns";

    @Override
    public List<NavigationItem> itemsFor(Actor actor) {
        return actor.is(Role.PROVIDER, Role.COMMISSIONER)
                ? List.of(new NavigationItem(SECTION, "Returns", "/imports", 20))
                : List.of();
    }
}
