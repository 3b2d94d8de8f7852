package throughline.commissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import throughline.web.Form;
import throughline.web.JsonAnswers;

/** A form and a JSON body that say the same make the same command. */
class RoundTripTest {

    @Property(tries = 300)
    void aFormMakesTheCommandThatFilledIt(@ForAll("commands") RegisterIntervention command) {
        assertEquals(command, RegisterIntervention.from(Form.posted(posted(command))));
    }

    @Property(tries = 300)
    void aJsonBodyMakesTheCommandThatFilledIt(@ForAll("commands") RegisterIntervention command) {
        assertEquals(command, RegisterIntervention.from(JsonAnswers.of(json(command))));
    }

    @Provide
    Arbitrary<RegisterIntervention> commands() {
        Arbitrary<String> words = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("ÄéŵЖ中 '\"<>&\\/{}[]")
                .ofMinLength(1)
                .ofMaxLength(100)
                .map(text -> ("x" + text).strip().replaceAll(" +", " "));
        Arbitrary<List<Integer>> ages = Arbitraries.integers()
                .between(0, 25)
                .list()
                .ofSize(2)
                .map(pair -> pair.stream().sorted().toList());
        Arbitrary<LocalDate> starts = Arbitraries.longs()
                .between(
                        LocalDate.of(2010, 1, 1).toEpochDay(),
                        LocalDate.of(2050, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<BigDecimal> budgets = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("100000000"))
                .ofScale(2);
        Arbitrary<RegisterIntervention> whatAndWhom = Combinators.combine(
                        words,
                        Arbitraries.longs().between(1, Integer.MAX_VALUE),
                        Arbitraries.of(PreventionTier.class),
                        Arbitraries.of(LifeStage.class),
                        Arbitraries.of(Setting.class),
                        ages,
                        words)
                .as((title, provider, tier, stage, setting, age, eligibility) -> new RegisterIntervention(
                        title,
                        provider,
                        "MENTORING",
                        tier,
                        stage,
                        setting,
                        List.of(),
                        age.get(0),
                        age.get(1),
                        eligibility,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of()));
        return Combinators.combine(
                        whatAndWhom,
                        starts,
                        Arbitraries.integers().between(0, 3_600),
                        Arbitraries.integers().between(1, 100_000),
                        Arbitraries.integers().between(1, 1_000),
                        budgets,
                        Arbitraries.of("E09000001", "E09000022", "E08000003")
                                .list()
                                .uniqueElements()
                                .ofMinSize(1),
                        Arbitraries.of("SDQ_TOTAL", "SWEMWBS", "FEELS_SAFE")
                                .list()
                                .uniqueElements()
                                .ofMinSize(1))
                .as((c, start, days, places, sessions, budget, areas, measures) -> new RegisterIntervention(
                        c.title(),
                        c.provider(),
                        c.approach(),
                        c.tier(),
                        c.lifeStage(),
                        c.setting(),
                        areas,
                        c.ageFrom(),
                        c.ageTo(),
                        c.eligibility(),
                        places,
                        sessions,
                        start,
                        start.plusDays(days),
                        budget,
                        measures));
    }

    private static MultivaluedMap<String, String> posted(RegisterIntervention c) {
        Map<String, List<String>> boxes = new LinkedHashMap<>();
        boxes.put("title", List.of(c.title()));
        boxes.put("provider", List.of(c.provider().toString()));
        boxes.put("approach", List.of(c.approach()));
        boxes.put("tier", List.of(c.tier().name()));
        boxes.put("lifeStage", List.of(c.lifeStage().name()));
        boxes.put("setting", List.of(c.setting().name()));
        boxes.put("areas", c.areas());
        boxes.put("ageFrom", List.of(c.ageFrom().toString()));
        boxes.put("ageTo", List.of(c.ageTo().toString()));
        boxes.put("eligibility", List.of(c.eligibility()));
        boxes.put("plannedPlaces", List.of(InterventionWords.number(c.plannedPlaces())));
        boxes.put("plannedSessions", List.of(c.plannedSessions().toString()));
        putDate(boxes, "startsOn", c.startsOn());
        putDate(boxes, "endsOn", c.endsOn());
        boxes.put("budget", List.of(InterventionWords.pounds(c.budget())));
        boxes.put("mainMeasure", List.of(c.measures().get(0)));
        boxes.put("measures", c.measures());
        return multivalued(boxes);
    }

    private static void putDate(Map<String, List<String>> boxes, String field, LocalDate date) {
        boxes.put(field + "-day", List.of(Integer.toString(date.getDayOfMonth())));
        boxes.put(field + "-month", List.of(Integer.toString(date.getMonthValue())));
        boxes.put(field + "-year", List.of(Integer.toString(date.getYear())));
    }

    private static String json(RegisterIntervention c) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("title", c.title())
                .add("provider", c.provider())
                .add("approach", c.approach())
                .add("tier", c.tier().name())
                .add("lifeStage", c.lifeStage().name())
                .add("setting", c.setting().name())
                .add("areas", Json.createArrayBuilder(c.areas()))
                .add("ageFrom", c.ageFrom())
                .add("ageTo", c.ageTo())
                .add("eligibility", c.eligibility())
                .add("plannedPlaces", c.plannedPlaces())
                .add("plannedSessions", c.plannedSessions())
                .add("startsOn", c.startsOn().toString())
                .add("endsOn", c.endsOn().toString())
                .add("budget", c.budget())
                .add("measures", Json.createArrayBuilder(c.measures()));
        return body.build().toString();
    }

    /** JAX-RS's own map needs a JAX-RS; the form only walks through it. */
    @SuppressWarnings("unchecked")
    private static MultivaluedMap<String, String> multivalued(Map<String, List<String>> values) {
        return (MultivaluedMap<String, String>) Proxy.newProxyInstance(
                RoundTripTest.class.getClassLoader(),
                new Class<?>[] {MultivaluedMap.class},
                (proxy, method, arguments) -> method.invoke(values, arguments));
    }
}
