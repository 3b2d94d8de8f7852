package throughline.measures;

import java.util.List;
import java.util.Map;

/** How answers to an instrument's items, given by key, become one score. */
public interface Scoring {

    /** The keys of the items, in the instrument's order; never their wording. */
    List<String> itemKeys();

    /**
     * The score.
     *
     * @param answers by item key; an item that was not answered is absent
     * @return the score, or why there is none
     */
    Reading score(Map<String, Integer> answers);
}
