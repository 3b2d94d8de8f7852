package throughline.demo;

import java.math.BigDecimal;
import java.util.List;

/** The demonstration region: two units, six providers, twelve programmes. All names are invented. */
final class Region {
    static final List<String> UNITS =
            List.of("Riverside Violence Reduction Unit", "Northgate Violence Reduction Unit");
    static final String HARBOUR = "Harbour Youth Trust";
    static final String KESTREL = "Kestrel Mentoring";
    static final String FORGE = "The Forge Project";
    static final String OPEN_DOOR = "Open Door Families";
    static final String WHISTLE = "Second Whistle Sports";
    static final String LANTERN = "Lantern Street Work";
    static final List<String> PROVIDERS = List.of(HARBOUR, KESTREL, FORGE, OPEN_DOOR, WHISTLE, LANTERN);

    private static final List<String> SOUTH = List.of("E09000022", "E09000028");
    private static final List<String> NORTH = List.of("E09000014", "E09000010");
    private static final String SDQ = "SDQ_SELF_TOTAL";

    private Region() {}

    static List<Programme> programmes() {
        return List.of(
                programme(
                        "mentoring", "One-to-one mentoring", 0, KESTREL, "MENTORING", "SECONDARY", "COMMUNITY", SOUTH,
                        "Referred by a school or children's services with emotional or conduct difficulties", 410_000,
                        SDQ, Truth.EFFECTIVE, 220, 12, 0.55, "1.5"),
                programme(
                        "football", "Evening football league", 0, WHISTLE, "SPORT", "PRIMARY", "SPORT", SOUTH,
                        "Any child aged 11 to 17 who lives in the borough", 180_000,
                        SDQ, Truth.NO_EFFECT, 320, 12, 0.0, "1.5"),
                programme(
                        "prison", "Prison visits", 0, FORGE, "OTHER", "SECONDARY", "COMMUNITY", SOUTH,
                        "Children who have been excluded from school at least once", 95_000,
                        SDQ, Truth.HARMFUL, 200, 10, -0.5, "1.5"),
                programme(
                        "detached", "Detached youth work", 0, LANTERN, "DETACHED_YOUTH_WORK", "PRIMARY", "COMMUNITY",
                        SOUTH, "Children whom street workers meet in the evening", 150_000,
                        SDQ, Truth.CHANGE_ONLY, 180, 6, 0.4, "1.5"),
                programme(
                        "family", "Family therapy at home", 0, OPEN_DOOR, "FAMILY_THERAPY", "TERTIARY", "HOME", SOUTH,
                        "Families of children known to the youth justice service", 240_000,
                        SDQ, Truth.UNDER_POWERED, 30, 4, 0.3, "1.5"),
                programme(
                        "skills", "Social skills groups", 0, HARBOUR, "SOCIAL_SKILLS", "SECONDARY", "SCHOOL", SOUTH,
                        "Children whom teachers refer for conflict with other children", 120_000,
                        SDQ, Truth.HEAVY_ATTRITION, 190, 10, 0.1, "1.5"),
                programme(
                        "cbt", "Thinking and coping course", 1, HARBOUR, "CBT", "SECONDARY", "SCHOOL", NORTH,
                        "Children with a raised score for emotional difficulties", 260_000,
                        "SWEMWBS", Truth.EFFECTIVE, 210, 12, 0.6, "1"),
                programme(
                        "boxing", "Boxing and tutoring", 1, WHISTLE, "SPORT", "SECONDARY", "SPORT", NORTH,
                        "Children whose attendance at school is below 85%", 130_000,
                        SDQ, Truth.EFFECTIVE_LATE_PLAN, 200, 10, 0.5, "1.5"),
                programme(
                        "navigators", "Hospital navigators", 1, LANTERN, "AE_NAVIGATORS", "TERTIARY", "HOSPITAL", NORTH,
                        "Children treated for an assault", 310_000,
                        SDQ, Truth.EFFECTIVE_ONE_SITE, 190, 1, 0.5, "1.5"),
                programme(
                        "crisis", "Crisis drop-in", 1, OPEN_DOOR, "TRAUMA_INFORMED", "SECONDARY", "COMMUNITY", NORTH,
                        "Children in the week after a crisis at home or school", 140_000,
                        SDQ, Truth.REGRESSION_TO_MEAN, 300, 12, 0.0, "1.5"),
                programme(
                        "summer", "Summer jobs", 1, FORGE, "SUMMER_EMPLOYMENT", "PRIMARY", "COMMUNITY", NORTH,
                        "Children aged 14 to 17 out of work and training in summer", 330_000,
                        SDQ, Truth.UNLIKE_COMPARISON, 150, 8, 0.2, "1.5"),
                programme(
                        "restorative", "Restorative conversations", 1, KESTREL, "RESTORATIVE_JUSTICE", "TERTIARY",
                        "SCHOOL", NORTH, "Children involved in a fight at school", 90_000,
                        SDQ, Truth.NO_EFFECT, 330, 12, 0.0, "1.5"));
    }

    private static Programme programme(
            String key,
            String title,
            int unit,
            String provider,
            String approach,
            String tier,
            String setting,
            List<String> areas,
            String eligibility,
            int budget,
            String measure,
            Truth truth,
            int perGroup,
            int sites,
            double effect,
            String worthwhile) {
        return new Programme(
                key,
                title,
                unit,
                provider,
                approach,
                tier,
                setting,
                areas,
                eligibility,
                BigDecimal.valueOf(budget),
                measure,
                truth,
                perGroup,
                sites,
                effect,
                new BigDecimal(worthwhile));
    }
}
