package throughline.statistics;

/** The distribution that a p-value (always two-sided) and an interval are read from. */
public enum Reference {
    STUDENT_T("Student's t"),
    /** Student's t with the degrees of freedom that match the standard error's own variance, another for each coefficient. */
    SATTERTHWAITE_T("Student's t with Satterthwaite degrees of freedom"),
    /** Student's t with one degree of freedom fewer than there are clusters. */
    CLUSTERS_T("Student's t by number of clusters"),
    NORMAL("normal distribution"),
    WILD_BOOTSTRAP("wild cluster bootstrap");

    private final String inWords;

    Reference(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }
}
