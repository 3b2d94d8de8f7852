package throughline.statistics;

/** What data can lack, so that an estimate cannot be had from them. */
public enum Shortfall {
    /** Fewer people, or people per group, than the method needs. */
    TOO_FEW_DATA,
    /** The outcome, or what is left of it, is the same for all. */
    NO_VARIATION,
    /** Too few clusters on one side to tell the programme from the places where it ran. */
    TOO_FEW_CLUSTERS,
    /** A covariate, or treatment itself, is determined by the others. */
    COLLINEAR,
    /** Some combination of covariates tells perfectly who has the outcome. */
    PERFECT_SEPARATION,
    /** The outcome is not yes or no, or not a count, where the method wants one. */
    WRONG_KIND_OF_OUTCOME,
    /** The groups do not overlap: no weighting of the one looks like the other. */
    NO_OVERLAP,
    /** The search for a solution did not settle, or numbers too large or small to compute with came out. */
    DID_NOT_CONVERGE
}
