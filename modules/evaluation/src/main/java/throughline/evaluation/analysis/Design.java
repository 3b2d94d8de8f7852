package throughline.evaluation.analysis;

/**
 * What kind of evidence a study is, by the Maryland Scientific Methods Scale as What Works Growth words it
 * (whatworksgrowth.org, "The Scientific Maryland Scale").
 *
 * @param name in words
 * @param marylandLevel 1 (raw before and after) to 5 (randomised); an own comparison group measured before and after is 3
 * @param comparative whether it can speak of an effect at all
 * @param shows what it can show
 * @param cannotShow what it cannot
 */
public record Design(String name, int marylandLevel, boolean comparative, String shows, String cannotShow) {

    static Design of(Protocol protocol) {
        return protocol.compared()
                ? new Design(
                        "Own comparison group, measured before and after",
                        3,
                        true,
                        "The difference between those who took part and a comparison group, allowing for where each"
                                + " child started.",
                        "Differences between the groups that nobody measured. Only drawing lots would rule these out.")
                : new Design(
                        "Before and after, no comparison group",
                        1,
                        false,
                        "How those who took part changed.",
                        "Why they changed. Children chosen at a bad time get better untreated, and all grow older.");
    }
}
