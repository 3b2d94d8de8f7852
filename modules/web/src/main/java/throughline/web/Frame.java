package throughline.web;

import java.util.List;
import java.util.Optional;
import throughline.kernel.Actor;

/**
 * What stands around a page's content.
 *
 * @param title of the page, without the service's name
 * @param faulty whether the page tells of mistakes, so that its title begins with "Error:"
 * @param section entry of the navigation to mark; empty for none
 * @param navigation entries for this reader
 * @param actor who reads, if signed in
 * @param trail breadcrumbs, outermost first
 * @param notice what has just been done, to be told once
 * @param demonstration whether the data are made
 * @param csrf hidden field of every form
 */
public record Frame(
        String title,
        boolean faulty,
        String section,
        List<NavigationItem> navigation,
        Optional<Actor> actor,
        List<Link> trail,
        Optional<String> notice,
        boolean demonstration,
        Csrf csrf) {}
