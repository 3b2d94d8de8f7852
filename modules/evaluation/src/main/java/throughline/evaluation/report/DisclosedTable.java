package throughline.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import throughline.kernel.PublishedCount;

/**
 * Counts as they may be shown to somebody who may not see records: those under {@value PublishedCount#SMALLEST} become
 * {@code [c]}, and so do as many others as it takes that no total gives a hidden one away (policy LT5 with secondary
 * suppression: in every row and column that has a published total, at least two counts are hidden, and together they are
 * no small count either).
 */
public final class DisclosedTable {
    static final String HIDDEN = "[c]";

    private final long[][] counts;
    private final boolean[][] hidden;

    private DisclosedTable(long[][] counts) {
        this.counts = counts;
        this.hidden = new boolean[counts.length][counts.length == 0 ? 0 : counts[0].length];
    }

    /**
     * A table whose rows and columns both add up to published totals.
     *
     * @param counts rows of equal length, none below zero
     */
    public static DisclosedTable of(long[][] counts) {
        DisclosedTable table = new DisclosedTable(counts);
        table.hideSmallOnes();
        while (table.hideOneMore()) {
            continue; // hiding a count can expose another line
        }
        return table;
    }

    /** The parts of one published total. */
    public static List<String> parts(long... parts) {
        long[][] column = new long[parts.length][1];
        for (int i = 0; i < parts.length; i++) {
            column[i][0] = parts[i];
        }
        DisclosedTable table = new DisclosedTable(column);
        table.hideSmallOnes();
        while (table.hideOneMoreInColumn(0)) {
            continue;
        }
        return table.column(0);
    }

    /**
     * Stages of which each is a part of the one before it in the order of nesting, such as enrolled, with a score, with
     * both scores: neither a stage nor the difference between two published ones may be a small count.
     *
     * @param stages the widest first; null where a stage was not recorded
     */
    public static List<String> nested(Integer... stages) {
        List<Integer> published = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Integer stage : stages) {
            boolean safe = stage != null
                    && !PublishedCount.isSmall(stage)
                    && published.stream()
                            .allMatch(p -> p.equals(stage) || Math.abs(p - stage) >= PublishedCount.SMALLEST);
            if (safe) {
                published.add(stage);
            }
            texts.add(stage == null ? "–" : safe ? PublishedCount.of(stage) : HIDDEN);
        }
        return texts;
    }

    /** Whether a share of some people may be shown: neither it nor its rest stands for a small count other than none. */
    public static boolean mayShowShare(double share, long people) {
        long part = Math.round(share * people);
        return !PublishedCount.isSmall(people) && isHarmless(part) && isHarmless(people - part);
    }

    private static boolean isHarmless(long part) {
        return part == 0 || !PublishedCount.isSmall(part);
    }

    /** One count as it may be shown. */
    public String at(int row, int column) {
        return hidden[row][column] ? HIDDEN : PublishedCount.of(counts[row][column]);
    }

    private List<String> column(int column) {
        List<String> texts = new ArrayList<>();
        for (int row = 0; row < counts.length; row++) {
            texts.add(at(row, column));
        }
        return texts;
    }

    private void hideSmallOnes() {
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                hidden[row][column] = PublishedCount.isSmall(counts[row][column]);
            }
        }
    }

    private boolean hideOneMore() {
        boolean more = false;
        for (int row = 0; row < counts.length; row++) {
            more |= hideOneMoreInRow(row);
        }
        for (int column = 0; column < hidden[0].length; column++) {
            more |= hideOneMoreInColumn(column);
        }
        return more;
    }

    private boolean hideOneMoreInRow(int row) {
        int[][] places = new int[counts[row].length][];
        for (int column = 0; column < places.length; column++) {
            places[column] = new int[] {row, column};
        }
        return hideOneMoreOf(places);
    }

    private boolean hideOneMoreInColumn(int column) {
        int[][] places = new int[counts.length][];
        for (int row = 0; row < places.length; row++) {
            places[row] = new int[] {row, column};
        }
        return hideOneMoreOf(places);
    }

    /** Hides the smallest count of a line that is still shown, if what is hidden there could be worked out. */
    private boolean hideOneMoreOf(int[][] line) {
        int hiddenOnes = 0;
        long hiddenSum = 0;
        int[] smallestShown = null;
        for (int[] place : line) {
            if (hidden[place[0]][place[1]]) {
                hiddenOnes++;
                hiddenSum += counts[place[0]][place[1]];
            } else if (smallestShown == null
                    || counts[place[0]][place[1]] < counts[smallestShown[0]][smallestShown[1]]) {
                smallestShown = place;
            }
        }
        boolean exposed = hiddenOnes == 1 || hiddenOnes > 1 && PublishedCount.isSmall(hiddenSum);
        if (!exposed || smallestShown == null) {
            return false;
        }
        hidden[smallestShown[0]][smallestShown[1]] = true;
        return true;
    }
}
