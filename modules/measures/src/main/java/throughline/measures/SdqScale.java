package throughline.measures;

import java.util.List;

/** The five scales of the SDQ, five items each; an item marked here with a minus scores 2 minus its answer (sdqinfo.org). */
public enum SdqScale {
    EMOTIONAL("somatic", "worries", "unhappy", "clingy", "afraid"),
    CONDUCT("tantrum", "-obeys", "fights", "lies", "steals"),
    HYPERACTIVITY("restles", "fidgety", "distrac", "-reflect", "-attends"),
    PEER("loner", "-friend", "-popular", "bullied", "oldbest"),
    PROSOCIAL("consid", "shares", "caring", "kind", "helpout");

    /** Highest score of a scale; the lowest is 0. */
    public static final int HIGHEST = 10;

    private final List<Item> items;

    SdqScale(String... items) {
        this.items = List.of(items).stream().map(Item::from).toList();
    }

    record Item(String key, boolean reversed) {
        private static Item from(String text) {
            return text.startsWith("-") ? new Item(text.substring(1), true) : new Item(text, false);
        }

        int score(int answer) {
            return reversed ? 2 - answer : answer;
        }
    }

    List<Item> items() {
        return items;
    }

    /** Whether the scale is part of total difficulties: all but prosocial. */
    public boolean isDifficulty() {
        return this != PROSOCIAL;
    }
}
