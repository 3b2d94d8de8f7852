package throughline.measures;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Who filled in the SDQ, with the upper limits of the normal and the borderline band (original three bands; sdqinfo.org,
 * scoring instructions). For prosocial they are the lower limits.
 */
public enum SdqForm {
    SELF_11_17(new Limits(15, 19), new Limits(5, 6), new Limits(3, 4), new Limits(5, 6), new Limits(3, 5)),
    PARENT(new Limits(13, 16), new Limits(3, 4), new Limits(2, 3), new Limits(5, 6), new Limits(2, 3)),
    TEACHER(new Limits(11, 15), new Limits(4, 5), new Limits(2, 3), new Limits(5, 6), new Limits(3, 4));

    private static final Limits IMPACT = new Limits(0, 1);

    private final Limits total;
    private final Map<SdqScale, ToIntFunction<Integer>> bandOf = new EnumMap<>(SdqScale.class);

    SdqForm(Limits total, Limits emotional, Limits conduct, Limits hyperactivity, Limits peer) {
        this.total = total;
        bandOf.put(SdqScale.EMOTIONAL, emotional::exceeded);
        bandOf.put(SdqScale.CONDUCT, conduct::exceeded);
        bandOf.put(SdqScale.HYPERACTIVITY, hyperactivity::exceeded);
        bandOf.put(SdqScale.PEER, peer::exceeded);
        bandOf.put(SdqScale.PROSOCIAL, score -> score >= 6 ? 0 : score >= 5 ? 1 : 2);
    }

    private record Limits(int normal, int borderline) {
        int exceeded(int score) {
            return score <= normal ? 0 : score <= borderline ? 1 : 2;
        }
    }

    /**
     * The band of a scale's score.
     *
     * @param score 0 to 10
     */
    public SdqBand band(SdqScale scale, int score) {
        return SdqBand.values()[bandOf.get(scale).applyAsInt(score)];
    }

    /**
     * The band of total difficulties.
     *
     * @param score 0 to 40
     */
    public SdqBand totalBand(int score) {
        return SdqBand.values()[total.exceeded(score)];
    }

    /**
     * The band of the impact score, the same for every form.
     *
     * @param score 0 to 10, 0 to 6 for teachers
     */
    public SdqBand impactBand(int score) {
        return SdqBand.values()[IMPACT.exceeded(score)];
    }
}
