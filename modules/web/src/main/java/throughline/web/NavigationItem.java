package throughline.web;

/**
 * An entry of the service navigation.
 *
 * @param section the section that a page names to have this entry marked
 * @param label what it says
 * @param href where it leads
 * @param order smaller stands further left
 */
public record NavigationItem(String section, String label, String href, int order) {}
