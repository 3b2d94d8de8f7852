package throughline.statistics.areas;

import java.util.Map;

/**
 * What an estimate about areas rests on.
 *
 * @param areas that were used
 * @param treated of these, treated at some time
 * @param periods that were used
 * @param dropped areas left out, by reason
 */
public record Units(int areas, int treated, int periods, Map<String, Integer> dropped) {
    public Units {
        dropped = Map.copyOf(dropped);
    }

    String inWords() {
        return areas == 1
                ? periods + " periods of one area"
                : treated + " treated and " + (areas - treated) + " other areas over " + periods + " periods";
    }
}
