package throughline.statistics;

import java.util.SplittableRandom;

/**
 * Rademacher weights, one bit a cluster. A pattern and its reverse give statistics of the same size, so of all patterns
 * only the half that leaves the last cluster alone is listed; the first is the data as they are.
 *
 * @param words patterns, 64 clusters a word
 * @param exhaustive whether these are all there are
 */
record SignPatterns(long[][] words, boolean exhaustive) {

    static SignPatterns all(int clusters) {
        long[][] words = new long[1 << (clusters - 1)][1];
        for (int i = 0; i < words.length; i++) {
            words[i][0] = i;
        }
        return new SignPatterns(words, true);
    }

    static SignPatterns drawn(int clusters, int draws, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long[][] words = new long[draws][(clusters + 63) / 64];
        for (long[] pattern : words) {
            for (int w = 0; w < pattern.length; w++) {
                pattern[w] = random.nextLong();
            }
        }
        return new SignPatterns(words, false);
    }

    int count() {
        return words.length;
    }

    double sign(int pattern, int cluster) {
        return (words[pattern][cluster >> 6] >>> (cluster & 63) & 1) == 0 ? 1 : -1;
    }
}
