package throughline.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules and limits: sdqinfo.org, as gathered in reference-data.json of this project. */
class SdqTest {

    @Test
    void everyItemBelongsToExactlyOneScale() {
        Set<String> seen = new HashSet<>();
        for (SdqScale scale : SdqScale.values()) {
            scale.items().forEach(item -> assertTrue(seen.add(item.key()), item.key()));
        }
        assertEquals(Set.copyOf(Sdq.ITEM_KEYS), seen);
        assertEquals(25, Sdq.ITEM_KEYS.size());
    }

    @Test
    void reversesTheFiveItemsThatAskForStrengths() {
        Set<Integer> reversed = new HashSet<>();
        for (SdqScale scale : SdqScale.values()) {
            scale.items().stream()
                    .filter(SdqScale.Item::reversed)
                    .forEach(item -> reversed.add(1 + Sdq.ITEM_KEYS.indexOf(item.key())));
        }
        assertEquals(Set.of(7, 11, 14, 21, 25), reversed);
    }

    @Test
    void scoresAChildWithoutAnyDifficulty() {
        Sdq sdq = Sdq.of(SdqForm.SELF_11_17, best());
        assertEquals(OptionalInt.of(0), sdq.total());
        assertEquals(OptionalInt.of(10), sdq.scale(SdqScale.PROSOCIAL));
        assertEquals(SdqBand.NORMAL, sdq.totalBand().orElseThrow());
    }

    @Test
    void addsInternalisingAndExternalisingToTheTotal() {
        Map<String, Integer> answers = best();
        answers.put("worries", 2);
        answers.put("loner", 1);
        answers.put("fights", 2);
        answers.put("attends", 1);
        Sdq sdq = Sdq.of(SdqForm.SELF_11_17, answers);
        assertEquals(OptionalInt.of(3), sdq.internalising());
        assertEquals(OptionalInt.of(3), sdq.externalising());
        assertEquals(OptionalInt.of(6), sdq.total());
    }

    @ParameterizedTest
    // answered items of the emotional scale, and floor(0.5 + 5 × mean) worked by hand
    @CsvSource({"2 2 1, 8", "1 0 0, 2", "2 1 1 0, 5", "1 1 1 0, 4", "1 0 0 0, 1", "2 2 2 2 2, 10"})
    void proratesFromThreeAnswersOn(String given, int score) {
        assertEquals(OptionalInt.of(score), emotional(given).scale(SdqScale.EMOTIONAL));
    }

    @Test
    void hasNoScaleAndNoTotalFromTwoAnswers() {
        Sdq sdq = emotional("2 2");
        assertEquals(OptionalInt.empty(), sdq.scale(SdqScale.EMOTIONAL));
        assertEquals(OptionalInt.empty(), sdq.total());
        assertTrue(sdq.totalBand().isEmpty() && sdq.band(SdqScale.EMOTIONAL).isEmpty());
        assertTrue(sdq.externalising().isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "SELF_11_17, 15, NORMAL", "SELF_11_17, 16, BORDERLINE", "SELF_11_17, 19, BORDERLINE",
                "SELF_11_17, 20, ABNORMAL",
        "PARENT, 13, NORMAL", "PARENT, 14, BORDERLINE", "PARENT, 16, BORDERLINE", "PARENT, 17, ABNORMAL",
        "TEACHER, 11, NORMAL", "TEACHER, 12, BORDERLINE", "TEACHER, 15, BORDERLINE", "TEACHER, 16, ABNORMAL"
    })
    void bandsTheTotal(SdqForm form, int total, SdqBand band) {
        assertEquals(band, form.totalBand(total));
    }

    @ParameterizedTest
    @CsvSource({
        "SELF_11_17, PEER, 3, NORMAL",
        "SELF_11_17, PEER, 5, BORDERLINE",
        "SELF_11_17, PEER, 6, ABNORMAL",
        "SELF_11_17, CONDUCT, 4, BORDERLINE",
        "SELF_11_17, EMOTIONAL, 7, ABNORMAL",
        "PARENT, EMOTIONAL, 4, BORDERLINE",
        "PARENT, CONDUCT, 2, NORMAL",
        "PARENT, PEER, 4, ABNORMAL",
        "TEACHER, EMOTIONAL, 4, NORMAL",
        "TEACHER, HYPERACTIVITY, 6, BORDERLINE",
        "PARENT, PROSOCIAL, 6, NORMAL",
        "PARENT, PROSOCIAL, 5, BORDERLINE",
        "PARENT, PROSOCIAL, 4, ABNORMAL"
    })
    void bandsTheScales(SdqForm form, SdqScale scale, int score, SdqBand band) {
        assertEquals(band, form.band(scale, score));
    }

    @ParameterizedTest
    @CsvSource({"0, NORMAL", "1, BORDERLINE", "2, ABNORMAL"})
    void bandsTheImpact(int score, SdqBand band) {
        assertEquals(band, SdqForm.PARENT.impactBand(score));
    }

    @Test
    void countsTheImpactOfDifficulties() {
        Map<String, Integer> answers =
                Map.of("ebddiff", 2, "distres", 3, "imphome", 2, "impfrie", 1, "impclas", 0, "impleis", 2);
        assertEquals(BigDecimal.valueOf(4), impact(SdqForm.PARENT, answers));
        assertEquals(
                BigDecimal.valueOf(2),
                impact(SdqForm.TEACHER, Map.of("ebddiff", 1, "distres", 3, "impfrie", 0, "impclas", 1)));
        assertEquals(BigDecimal.ZERO, impact(SdqForm.PARENT, Map.of("ebddiff", 0)));
    }

    @Test
    void refusesAnIncompleteImpact() {
        Reading.Refused refused = SdqImpact.score(SdqForm.PARENT, Map.of("ebddiff", 1, "distres", 3))
                .refusal()
                .orElseThrow();
        assertEquals(Reading.Problem.TOO_FEW_ANSWERS, refused.problem());
        assertEquals(
                Reading.Problem.TOO_FEW_ANSWERS,
                SdqImpact.score(SdqForm.PARENT, Map.of())
                        .refusal()
                        .orElseThrow()
                        .problem());
    }

    @Test
    void refusesUnknownItemsAndAnswersThatDoNotExist() {
        assertEquals(
                Reading.Problem.UNKNOWN_ITEM,
                Sdq.problem(Map.of("sleeps", 1)).orElseThrow().problem());
        assertEquals(
                Reading.Problem.OUT_OF_RANGE,
                Sdq.problem(Map.of("loner", 3)).orElseThrow().problem());
        assertThrows(IllegalArgumentException.class, () -> Sdq.of(SdqForm.PARENT, Map.of("loner", 3)));
    }

    @Test
    void scoresTheMeasureFromItsItems() {
        Scoring scoring =
                Measures.find("SDQ_SELF_TOTAL").orElseThrow().scoring().orElseThrow();
        assertEquals(BigDecimal.ZERO, scoring.score(best()).score().orElseThrow());
        assertEquals(
                Reading.Problem.TOO_FEW_ANSWERS,
                scoring.score(Map.of("loner", 1)).refusal().orElseThrow().problem());
        assertTrue(scoring.score(Map.of("loner", 9)).refusal().isPresent());
        assertEquals(Sdq.ITEM_KEYS, scoring.itemKeys());
    }

    @Property
    void everyScoreLiesInItsRange(@ForAll @From("answers") Map<String, Integer> answers) {
        Sdq sdq = Sdq.of(SdqForm.SELF_11_17, answers);
        for (SdqScale scale : SdqScale.values()) {
            sdq.scale(scale).ifPresent(score -> assertTrue(score >= 0 && score <= SdqScale.HIGHEST));
        }
        sdq.total().ifPresent(total -> assertTrue(total >= 0 && total <= 40));
    }

    @Property
    void proratingAgreesWithThePublishedFormula(@ForAll @From("answers") Map<String, Integer> answers) {
        Sdq sdq = Sdq.of(SdqForm.PARENT, answers);
        for (SdqScale scale : SdqScale.values()) {
            double[] given = scale.items().stream()
                    .filter(item -> answers.containsKey(item.key()))
                    .mapToDouble(item -> item.score(answers.get(item.key())))
                    .toArray();
            assertEquals(given.length >= 3, sdq.scale(scale).isPresent());
            if (given.length >= 3) {
                double mean = java.util.Arrays.stream(given).average().orElseThrow();
                assertEquals(
                        (int) Math.floor(0.5 + 5 * mean + 1e-9),
                        sdq.scale(scale).getAsInt());
            }
        }
    }

    @Property
    void worseAnswersNeverLowerAScale(
            @ForAll @From("answers") Map<String, Integer> answers, @ForAll @From("keys") String key) {
        SdqScale scale = List.of(SdqScale.values()).stream()
                .filter(s -> s.items().stream().anyMatch(item -> item.key().equals(key)))
                .findFirst()
                .orElseThrow();
        boolean reversed = scale.items().stream().anyMatch(item -> item.key().equals(key) && item.reversed());
        Map<String, Integer> low = new HashMap<>(answers);
        Map<String, Integer> high = new HashMap<>(answers);
        low.put(key, reversed ? 2 : 0);
        high.put(key, reversed ? 0 : 2);
        OptionalInt lower = Sdq.of(SdqForm.PARENT, low).scale(scale);
        OptionalInt higher = Sdq.of(SdqForm.PARENT, high).scale(scale);
        assertEquals(lower.isPresent(), higher.isPresent());
        lower.ifPresent(score -> assertTrue(score < higher.getAsInt()));
    }

    @Provide
    Arbitrary<Map<String, Integer>> answers() {
        return Arbitraries.maps(keys(), Arbitraries.integers().between(0, 2)).ofMaxSize(25);
    }

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.of(Sdq.ITEM_KEYS);
    }

    private static BigDecimal impact(SdqForm form, Map<String, Integer> answers) {
        return SdqImpact.score(form, answers).score().orElseThrow();
    }

    private static Sdq emotional(String given) {
        Map<String, Integer> answers = best();
        SdqScale.EMOTIONAL.items().forEach(item -> answers.remove(item.key()));
        String[] values = given.split(" ");
        for (int i = 0; i < values.length; i++) {
            answers.put(SdqScale.EMOTIONAL.items().get(i).key(), Integer.valueOf(values[i]));
        }
        return Sdq.of(SdqForm.SELF_11_17, answers);
    }

    private static Map<String, Integer> best() {
        Map<String, Integer> answers = new HashMap<>();
        for (SdqScale scale : SdqScale.values()) {
            scale.items().forEach(item -> answers.put(item.key(), item.reversed() == scale.isDifficulty() ? 2 : 0));
        }
        SdqScale.PROSOCIAL.items().forEach(item -> answers.put(item.key(), 2));
        return answers;
    }
}
