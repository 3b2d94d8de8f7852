package throughline.measures;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The register of measures that the platform knows, in the order in which pages offer them. */
public final class Measures {
    public static final MeasureCode SDQ_SELF_TOTAL = new MeasureCode("SDQ_SELF_TOTAL");
    public static final MeasureCode SDQ_PARENT_TOTAL = new MeasureCode("SDQ_PARENT_TOTAL");
    public static final MeasureCode SWEMWBS = new MeasureCode("SWEMWBS");
    public static final MeasureCode FEELS_SAFE = new MeasureCode("FEELS_SAFE");
    public static final MeasureCode OFFENCE = new MeasureCode("OFFENCE");

    private static final Licence SDQ_LICENCE = Licence.withoutItemText(
            "© Robert Goodman. Paper forms are free to not-for-profit users who make no charge; no electronic version may"
                    + " be made or shared without authorisation from youthinmind. Record scores, or answers by item key.");
    private static final Licence SWEMWBS_LICENCE = Licence.withoutItemText(
            "© NHS Health Scotland, University of Warwick and University of Edinburgh 2008. Each organisation that uses"
                    + " the scale must register with the University of Warwick. Record raw totals or metric scores.");
    private static final Licence OURS = new Licence("Written for this platform; free to use.", true);

    private static final Map<MeasureCode, Measure> ALL = byCode(
            new Measure(
                    SDQ_SELF_TOTAL,
                    "Strengths and Difficulties Questionnaire, self-report, total difficulties",
                    "SDQ total difficulties (self)",
                    Recorded.Number.whole(0, 40),
                    Direction.LOWER_IS_BETTER,
                    "points",
                    new Ages(11, 17),
                    SDQ_LICENCE,
                    new WorthwhileChange(
                            new BigDecimal("1.5"),
                            "Planning default of this platform, about 0.3 standard deviations; set another in the plan"),
                    Optional.empty(),
                    Optional.of(new SdqTotal(SdqForm.SELF_11_17))),
            new Measure(
                    SDQ_PARENT_TOTAL,
                    "Strengths and Difficulties Questionnaire, parent report, total difficulties",
                    "SDQ total difficulties (parent)",
                    Recorded.Number.whole(0, 40),
                    Direction.LOWER_IS_BETTER,
                    "points",
                    new Ages(4, 17),
                    SDQ_LICENCE,
                    new WorthwhileChange(
                            new BigDecimal("1.5"),
                            "Planning default of this platform, about 0.3 standard deviations; set another in the plan"),
                    Optional.empty(),
                    Optional.of(new SdqTotal(SdqForm.PARENT))),
            new Measure(
                    SWEMWBS,
                    "Short Warwick-Edinburgh Mental Wellbeing Scale, metric score",
                    "Mental wellbeing (SWEMWBS)",
                    new Recorded.SwemwbsScore(),
                    Direction.HIGHER_IS_BETTER,
                    "points",
                    new Ages(13, 25),
                    SWEMWBS_LICENCE,
                    new WorthwhileChange(
                            BigDecimal.ONE,
                            "Shah and others 2018, Health and Quality of Life Outcomes 16:239: one standard error of"
                                    + " measurement is 1.03 points"),
                    Optional.empty(),
                    Optional.of(new Swemwbs())),
            new Measure(
                    FEELS_SAFE,
                    "Agreement with “I feel safe in my local area”",
                    "Feels safe in the local area",
                    new Recorded.AgreeScale(),
                    Direction.HIGHER_IS_BETTER,
                    "points",
                    new Ages(6, 25),
                    OURS,
                    new WorthwhileChange(
                            new BigDecimal("0.3"), "Planning default of this platform; set another in the plan"),
                    Optional.empty(),
                    Optional.empty()),
            new Measure(
                    OFFENCE,
                    "Any offence in the period",
                    "Any offence",
                    new Recorded.YesOrNo(),
                    Direction.LOWER_IS_BETTER,
                    "percentage points",
                    new Ages(10, 25),
                    OURS,
                    new WorthwhileChange(
                            new BigDecimal("0.05"), "Planning default of this platform; set another in the plan"),
                    Optional.empty(),
                    Optional.empty()));

    private Measures() {}

    /** Every measure. */
    public static Collection<Measure> all() {
        return ALL.values();
    }

    /** The measure with a code. */
    public static Optional<Measure> find(MeasureCode code) {
        return Optional.ofNullable(ALL.get(code));
    }

    /** The measure whose code is written so; nothing for any other text. */
    public static Optional<Measure> find(String code) {
        return MeasureCode.looksRight(code) ? find(new MeasureCode(code)) : Optional.empty();
    }

    private static Map<MeasureCode, Measure> byCode(Measure... measures) {
        Map<MeasureCode, Measure> byCode = new LinkedHashMap<>();
        for (Measure measure : List.of(measures)) {
            if (byCode.put(measure.code(), measure) != null) {
                throw new IllegalStateException("Two measures " + measure.code());
            }
        }
        return java.util.Collections.unmodifiableMap(byCode);
    }
}
