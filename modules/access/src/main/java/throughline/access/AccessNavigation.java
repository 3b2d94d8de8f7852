package throughline.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import throughline.kernel.Actor;
import throughline.kernel.Role;
import throughline.web.Navigation;
import throughline.web.NavigationItem;

@ApplicationScoped
class AccessNavigation implements Navigation {
    @Override
    public List<NavigationItem> itemsFor(Actor actor) {
        return actor.is(Role.ADMINISTRATOR)
                ? List.of(new NavigationItem("accounts", "Accounts", "/accounts", 90))
                : List.of();
    }
}
