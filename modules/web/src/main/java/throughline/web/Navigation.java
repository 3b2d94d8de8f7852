package throughline.web;

import java.util.List;
import throughline.kernel.Actor;

/** What a module adds to the service navigation; each module that has pages implements it. */
public interface Navigation {
    List<NavigationItem> itemsFor(Actor actor);
}
