package throughline.statistics;

/** How a standard error was come by. */
public enum StandardErrorKind {
    /** Classical least squares: one variance for all, everybody independent. */
    OLS("classical"),
    /** Robust to unequal variances, unbiased when they are equal: squared residuals over 1 − h (MacKinnon and White 1985). */
    HC2("robust (HC2)"),
    /** Robust to unequal variances, conservative: squared residuals over (1 − h)² (MacKinnon and White 1985). */
    HC3("robust (HC3)"),
    /** Robust to likeness within clusters, scaled by G(n − 1)/((G − 1)(n − k)) as Stata does (Liang and Zeger 1986). */
    CR1S("cluster-robust (CR1S)"),
    /** Robust to likeness within clusters, unbiased under independence (Bell and McCaffrey 2002). */
    CR2("cluster-robust (CR2)"),
    /** Two groups with a variance each (Welch 1947). */
    WELCH("Welch"),
    /** From each person's influence on the estimate. */
    INFLUENCE("influence function"),
    /** From each cluster's influence on the estimate. */
    CLUSTER_INFLUENCE("influence function by cluster"),
    /** From the curvature of the likelihood. */
    MODEL("model-based"),
    /** Of a mean of paired differences. */
    PAIRED("paired"),
    /** From the curvature of the likelihood, widened by the dispersion of counts (McCullagh and Nelder 1989, 9.2). */
    QUASI("quasi-likelihood"),
    /** Robust to likeness of neighbouring periods (Newey and West 1987). */
    NEWEY_WEST("autocorrelation-robust (Newey–West)"),
    /** From what the method finds in areas where nothing happened. */
    PLACEBO("placebo");

    private final String inWords;

    StandardErrorKind(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }

    /** Whether it needs to know who belongs together. */
    public boolean needsClusters() {
        return this == CR1S || this == CR2 || this == CLUSTER_INFLUENCE;
    }
}
