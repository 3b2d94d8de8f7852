package throughline.commissioning;

import java.util.List;
import throughline.web.Choice;

/** What the register's filters offer. */
public record InterventionFilters(
        List<Choice> tiers, List<Choice> approaches, List<Choice> providers, List<Choice> areas, List<Choice> stages) {}
