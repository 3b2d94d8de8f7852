package throughline.participants;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
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
import throughline.kernel.Answers;

/** A form and a JSON body of the same content give the same command. */
class RoundTripTest {

    @Property(tries = 300)
    void enrolments(@ForAll("children") EnrolParticipant child) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("reference", child.reference());
        fields.put("group", child.group());
        fields.put("site", child.site());
        fields.put("startedOn", child.startedOn());
        fields.put("endedOn", child.endedOn());
        fields.put("completed", child.completed());
        fields.put("age", child.age());
        fields.put("sex", child.sex());
        fields.put("ethnicGroup", child.ethnicGroup());
        fields.put("send", child.send());
        fields.put("care", child.care());
        assertEquals(child, EnrolParticipant.from(form(fields)));
        assertEquals(List.of(child, child), JsonLines.of(json(fields, 2)).commands(EnrolParticipant::draft));
    }

    @Property(tries = 300)
    void attendance(@ForAll("attendance") RecordAttendance session) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("reference", session.reference());
        fields.put("sessionOn", session.sessionOn());
        fields.put("attended", session.attended());
        assertEquals(session, RecordAttendance.from(form(fields)));
        assertEquals(List.of(session), JsonLines.of(json(fields, 1)).commands(RecordAttendance::draft));
    }

    @Property(tries = 300)
    void readings(@ForAll("readings") RecordReading reading) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("reference", reading.reference());
        fields.put("measure", reading.measure());
        fields.put("wave", reading.wave());
        fields.put("takenOn", reading.takenOn());
        fields.put("value", reading.value());
        assertEquals(reading, RecordReading.from(form(fields)));
        assertEquals(List.of(reading), JsonLines.of(json(fields, 1)).commands(RecordReading::draft));
    }

    @Provide
    Arbitrary<EnrolParticipant> children() {
        return Examples.children();
    }

    @Provide
    Arbitrary<RecordAttendance> attendance() {
        return Combinators.combine(Examples.references(), days(), Arbitraries.of(true, false))
                .as(RecordAttendance::new);
    }

    @Provide
    Arbitrary<RecordReading> readings() {
        return Combinators.combine(
                        Examples.references(),
                        Arbitraries.of(Wave.class),
                        days(),
                        Arbitraries.integers().between(0, 40))
                .as((reference, wave, day, value) ->
                        new RecordReading(reference, Examples.SDQ, wave, day, BigDecimal.valueOf(value)));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 9_000).map(LocalDate.of(2000, 1, 1)::plusDays);
    }

    private static Answers form(Map<String, Object> fields) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.forEach((field, value) -> texts.put(field, value == null ? "" : value.toString()));
        return Answers.of(texts);
    }

    private static String json(Map<String, Object> fields, int times) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        fields.forEach((field, value) -> {
            if (value == null) {
                object.addNull(field);
            } else if (value instanceof Boolean yes) {
                object.add(field, yes);
            } else if (value instanceof Integer number) {
                object.add(field, number);
            } else if (value instanceof BigDecimal number) {
                object.add(field, number);
            } else {
                object.add(field, value.toString());
            }
        });
        JsonObject one = object.build();
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (int i = 0; i < times; i++) {
            all.add(one);
        }
        return times == 1 ? one.toString() : all.build().toString();
    }
}
