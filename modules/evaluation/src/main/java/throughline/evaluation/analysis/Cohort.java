package throughline.evaluation.analysis;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import throughline.participants.PairedScores.Row;
import throughline.participants.Sex;
import throughline.participants.StudyGroup;
import throughline.statistics.Comparison;

/**
 * Rows of a cohort as the statistics want them. Covariates are fixed: score before, age, female, special educational
 * needs, experience of care, and one for "some of these not stated", so that an unknown is neither a no nor a reason to
 * leave a child out.
 */
record Cohort(List<Row> rows) {
    static final String BEFORE = "Score at the start";

    Cohort {
        rows = List.copyOf(rows);
    }

    static boolean isComplete(Row row) {
        return row.before() != null && row.after() != null;
    }

    static boolean took(Row row) {
        return row.group() == StudyGroup.PARTICIPANT;
    }

    List<Row> participants() {
        return rows.stream().filter(Cohort::took).toList();
    }

    List<Row> compared() {
        return rows.stream().filter(r -> !took(r)).toList();
    }

    Cohort where(Predicate<Row> condition) {
        return new Cohort(rows.stream().filter(condition).toList());
    }

    /** Children with both scores on the smaller side. */
    int smallerSide() {
        long took =
                rows.stream().filter(Cohort::isComplete).filter(Cohort::took).count();
        long all = rows.stream().filter(Cohort::isComplete).count();
        return (int) Math.min(took, all - took);
    }

    /** Sites with somebody in the analysis, in order of appearance. */
    List<String> sites() {
        return rows.stream()
                .filter(Cohort::isComplete)
                .map(Cohort::site)
                .distinct()
                .toList();
    }

    /** With all covariates, and by site where there is more than one. */
    Comparison adjusted() {
        Comparison people = described().covariate("Not stated", column(r -> isUnknown(r) ? 1 : 0));
        return sites().size() > 1 ? people.clusteredBy(siteOfEach()) : people;
    }

    /** With the five covariates whose balance is judged, nobody's site. */
    Comparison described() {
        return beforeOnly()
                .covariate("Age", column(Row::age))
                .covariate("Female", column(r -> r.sex() == Sex.FEMALE ? 1 : 0))
                .covariate("Special educational needs", column(r -> r.send().isNeed() ? 1 : 0))
                .covariate("Experience of care", column(r -> r.care().isExperienced() ? 1 : 0));
    }

    /** With the score before alone, nobody's site: for small groups. */
    Comparison beforeOnly() {
        boolean[] took = new boolean[rows.size()];
        for (int i = 0; i < took.length; i++) {
            took[i] = took(rows.get(i));
        }
        return Comparison.of(column(r -> missingAsNaN(r.after())))
                .treated(took)
                .covariate(BEFORE, column(r -> missingAsNaN(r.before())));
    }

    private double[] column(ToDoubleFunction<Row> value) {
        return rows.stream().mapToDouble(value).toArray();
    }

    private String[] siteOfEach() {
        return rows.stream().map(Cohort::site).toArray(String[]::new);
    }

    static String site(Row row) {
        return row.site() == null || row.site().isBlank() ? "Site not stated" : row.site();
    }

    private static boolean isUnknown(Row row) {
        return row.sex() == Sex.UNKNOWN
                || row.send() == throughline.participants.SendStatus.UNKNOWN
                || row.care() == throughline.participants.CareExperience.UNKNOWN;
    }

    private static double missingAsNaN(Double value) {
        return value == null ? Double.NaN : value;
    }
}
