package throughline.commissioning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import throughline.kernel.AnswerReader;
import throughline.kernel.Answers;
import throughline.kernel.Faults;

/**
 * Registers an intervention. A component is null where the answer is missing or cannot be read.
 *
 * @param title up to {@value #LONGEST_TITLE} characters, nothing that identifies a child
 * @param provider id of the organisation that delivers it
 * @param approach code of the recognised approach
 * @param tier of prevention
 * @param lifeStage of those it is for
 * @param setting where it happens
 * @param areas ONS codes of the areas it serves, 1 to {@value #MOST_AREAS}
 * @param ageFrom youngest age in years, 0 to {@value #OLDEST}
 * @param ageTo oldest age in years, {@code ageFrom} to {@value #OLDEST}
 * @param eligibility who can take part, up to {@value #LONGEST_ELIGIBILITY} characters, nothing that identifies a child
 * @param plannedPlaces children to be reached, 1 to 100,000
 * @param plannedSessions sessions that each is offered, 1 to 1,000
 * @param startsOn first day, from 2010 to 2050
 * @param endsOn last day, not before the first nor more than ten years after it
 * @param budget in pounds for the whole period, 0 to 100,000,000 with at most two decimals
 * @param measures codes of the outcome measures, the primary first, 1 to {@value #MOST_MEASURES}
 */
public record RegisterIntervention(
        String title,
        Long provider,
        String approach,
        PreventionTier tier,
        LifeStage lifeStage,
        Setting setting,
        List<String> areas,
        Integer ageFrom,
        Integer ageTo,
        String eligibility,
        Integer plannedPlaces,
        Integer plannedSessions,
        LocalDate startsOn,
        LocalDate endsOn,
        BigDecimal budget,
        List<String> measures) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_ELIGIBILITY = 500;
    static final int OLDEST = 25;
    static final int MOST_AREAS = 50;
    static final int MOST_MEASURES = 10;
    static final int LONGEST_PERIOD_YEARS = 10;
    static final LocalDate EARLIEST_START = LocalDate.of(2010, 1, 1);
    static final LocalDate LATEST_START = LocalDate.of(2050, 12, 31);
    static final BigDecimal LARGEST_BUDGET = new BigDecimal("100000000.00");

    public RegisterIntervention {
        areas = List.copyOf(areas);
        measures = List.copyOf(measures);
    }

    /**
     * Reads the command from what was answered. {@code mainMeasure}, where a form asks it, names the primary measure;
     * otherwise the first of {@code measures} is the primary.
     *
     * @throws throughline.kernel.Rejected when something is missing or wrong
     */
    public static RegisterIntervention from(Answers answers) {
        check(answers).reject();
        return read(answers, answers.read("commissioning"));
    }

    /** Everything that is wrong with the answers so far, whether or not they are all there. */
    public static Faults check(Answers answers) {
        AnswerReader read = answers.read("commissioning");
        RegisterIntervention command = read(answers, read);
        Faults faults = read.faults().and(command.faults());
        return mainMeasureIsAskedInVain(answers)
                ? faults.about(f -> !f.equals("measures")).and(noMainMeasure())
                : faults;
    }

    /** The command as far as the answers go; not to be carried out. */
    public static RegisterIntervention asFarAs(Answers answers) {
        return read(answers, answers.read("commissioning"));
    }

    Faults faults() {
        FieldChecks check = new FieldChecks();
        check.freeText("title", title, LONGEST_TITLE);
        check.given("provider", provider);
        check.given("approach", approach);
        check.given("tier", tier);
        check.given("lifeStage", lifeStage);
        checkAges(check);
        check.freeText("eligibility", eligibility, LONGEST_ELIGIBILITY);
        check.given("setting", setting);
        check.given("areas", areas, MOST_AREAS);
        check.between("plannedPlaces", plannedPlaces, 1, 100_000);
        check.between("plannedSessions", plannedSessions, 1, 1_000);
        checkPeriod(check);
        checkBudget(check);
        check.given("measures", measures, MOST_MEASURES);
        return check.faults();
    }

    private void checkAges(FieldChecks check) {
        check.between("ageFrom", ageFrom, 0, OLDEST);
        check.between("ageTo", ageTo, 0, OLDEST);
        if (ageFrom != null && ageTo != null && ageTo < ageFrom) {
            check.add("ageTo", "before-youngest");
        }
    }

    private void checkPeriod(FieldChecks check) {
        check.given("startsOn", startsOn);
        check.given("endsOn", endsOn);
        if (startsOn != null && (startsOn.isBefore(EARLIEST_START) || startsOn.isAfter(LATEST_START))) {
            check.add("startsOn", "implausible");
        }
        if (startsOn != null && endsOn != null) {
            if (endsOn.isBefore(startsOn)) {
                check.add("endsOn", "before-start");
            } else if (!endsOn.isBefore(startsOn.plusYears(LONGEST_PERIOD_YEARS))) {
                check.add("endsOn", "too-late");
            }
        }
    }

    private void checkBudget(FieldChecks check) {
        check.given("budget", budget);
        if (budget != null && (budget.signum() < 0 || budget.compareTo(LARGEST_BUDGET) > 0)) {
            check.add("budget", "out-of-range");
        } else if (budget != null && budget.stripTrailingZeros().scale() > 2) {
            check.add("budget", "too-fine");
        }
    }

    private static RegisterIntervention read(Answers answers, AnswerReader read) {
        Integer provider = read.wholeNumber("provider");
        return new RegisterIntervention(
                oneLine(read.text("title")),
                provider == null ? null : provider.longValue(),
                read.text("approach"),
                read.choice("tier", PreventionTier.class),
                read.choice("lifeStage", LifeStage.class),
                read.choice("setting", Setting.class),
                List.copyOf(new LinkedHashSet<>(read.texts("areas"))),
                read.wholeNumber("ageFrom"),
                read.wholeNumber("ageTo"),
                lines(read.text("eligibility")),
                read.wholeNumber("plannedPlaces"),
                read.wholeNumber("plannedSessions"),
                read.date("startsOn"),
                read.date("endsOn"),
                pounds(read.decimal("budget")),
                measures(answers));
    }

    private static List<String> measures(Answers answers) {
        Set<String> measures = new LinkedHashSet<>(answers.texts("mainMeasure"));
        measures.addAll(answers.texts("measures"));
        return new ArrayList<>(measures);
    }

    private static boolean mainMeasureIsAskedInVain(Answers answers) {
        return answers.fields().contains("mainMeasure")
                && answers.texts("mainMeasure").isEmpty();
    }

    private static Faults noMainMeasure() {
        FieldChecks check = new FieldChecks();
        check.add("mainMeasure", "blank");
        return check.faults();
    }

    /** Control characters, which no keyboard types on purpose, count as spaces. */
    private static String oneLine(String text) {
        return text == null ? null : given(text.replaceAll("[\\s\\p{Cntrl}]+", " "));
    }

    /** Browsers send a text area's line ends as two characters; counted as one, as the page counts them. */
    private static String lines(String text) {
        return text == null ? null : given(text.replaceAll("\\r\\n?", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " "));
    }

    private static String given(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static BigDecimal pounds(BigDecimal amount) {
        return amount == null || amount.stripTrailingZeros().scale() > 2
                ? amount
                : amount.setScale(2, RoundingMode.UNNECESSARY);
    }
}
