package throughline.commissioning;

import java.util.List;
import throughline.web.Choice;

/**
 * The outcome measures that a commissioner can choose from. The modules that know instruments implement it; CDI collects
 * every implementation.
 */
public interface OutcomeMeasures {
    /** The measures in the order in which they are offered: code, name and a short description. */
    List<Choice> offered();
}
