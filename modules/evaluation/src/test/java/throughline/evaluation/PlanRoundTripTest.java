package throughline.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import throughline.kernel.Answers;
import throughline.participants.Wave;
import throughline.web.JsonAnswers;

/** A form and a JSON body that say the same register the same plan. */
class PlanRoundTripTest {
    private static final JsonProvider JSON = JsonProvider.provider();

    @Property(tries = 300)
    void aFormAndAJsonBodyMakeThePlanThatFilledThem(@ForAll("plans") RegisterPlan plan) {
        assertEquals(plan, RegisterPlan.from(Answers.of(form(plan))));
        assertEquals(plan, RegisterPlan.from(JsonAnswers.of(json(plan))));
    }

    @Provide
    Arbitrary<RegisterPlan> plans() {
        Arbitrary<String> words = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("ÄŵЖ中 '\"<>&\\/{}[]=+@")
                .ofMaxLength(120)
                .map(text -> ("x" + text).strip().replaceAll(" +", " "));
        Arbitrary<BigDecimal> effects = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("25"))
                .ofScale(2);
        Arbitrary<BigDecimal> pounds = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("99999"))
                .ofScale(2)
                .injectNull(0.5);
        return Combinators.combine(
                        words,
                        Arbitraries.of("SDQ_SELF_TOTAL", "SWEMWBS", "OFFENCE"),
                        Arbitraries.of(PlannedComparison.class),
                        Arbitraries.of(Wave.END, Wave.TWELVE_MONTHS),
                        effects.injectNull(0.2),
                        pounds,
                        words)
                .as((question, measure, comparison, wave, effect, benefit, reason) -> new RegisterPlan(
                        question,
                        measure,
                        comparison,
                        wave,
                        effect,
                        benefit,
                        benefit == null ? reason : null,
                        benefit == null ? null : reason));
    }

    private static Map<String, String> form(RegisterPlan plan) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields(plan).forEach((field, value) -> texts.put(field, value == null ? "" : value.toString()));
        return texts;
    }

    private static String json(RegisterPlan plan) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        fields(plan).forEach((field, value) -> {
            if (value == null) {
                object.addNull(field);
            } else if (value instanceof BigDecimal number) {
                object.add(field, number);
            } else {
                object.add(field, value.toString());
            }
        });
        return object.build().toString();
    }

    private static Map<String, Object> fields(RegisterPlan plan) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("question", plan.question());
        fields.put("primaryMeasure", plan.primaryMeasure());
        fields.put("comparison", plan.comparison());
        fields.put("followUpWave", plan.followUpWave());
        fields.put("minimumWorthwhileEffect", plan.minimumWorthwhileEffect());
        fields.put("benefitPerUnit", plan.benefitPerUnit());
        fields.put("notCosted", plan.notCosted());
        fields.put("amendmentReason", plan.amendmentReason());
        return fields;
    }
}
