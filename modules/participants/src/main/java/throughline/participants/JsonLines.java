package throughline.participants;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import throughline.kernel.Answers;
import throughline.kernel.Fault;
import throughline.kernel.Faults;
import throughline.kernel.Rejected;
import throughline.web.JsonAnswers;

/**
 * One JSON object or an array of them, as lines of one part of a return.
 *
 * @param objects in their order
 * @param many whether they came in an array; then faults name their place, for example {@code [3].sessionOn}
 */
record JsonLines(List<JsonObject> objects, boolean many) {
    /** Asked for once: {@code Json}'s own methods search the class path at every call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    /** @throws Rejected when the body is neither an object nor an array of objects, or is an empty array */
    static JsonLines of(String body) {
        JsonValue value = parsed(body);
        if (value instanceof JsonObject object) {
            return new JsonLines(List.of(object), false);
        }
        if (!(value instanceof JsonArray array) || array.isEmpty()) {
            throw notLines();
        }
        List<JsonObject> objects = new ArrayList<>();
        for (JsonValue item : array) {
            if (!(item instanceof JsonObject object)) {
                throw notLines();
            }
            objects.add(object);
        }
        return new JsonLines(List.copyOf(objects), true);
    }

    /**
     * The commands of all lines.
     *
     * @throws Rejected with what is wrong in any of them
     */
    <C> List<C> commands(Function<Answers, Draft<C>> reader) {
        List<C> commands = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            try {
                Draft<C> draft = reader.apply(JsonAnswers.of(objects.get(i)));
                commands.add(draft.command());
                collect(faults, i, draft.faults());
            } catch (Rejected unreadable) {
                collect(faults, i, unreadable.faults());
            }
        }
        Faults.of(faults).reject();
        return commands;
    }

    /** Faults by path of one part, for example {@code readings[0].value}, as this body's sender names the fields. */
    Rejected asSent(Rejected rejected) {
        return new Rejected(Faults.of(rejected.faults().stream()
                .map(f -> new Fault(
                        many
                                ? f.field().replaceFirst("^\\w+\\[", "[")
                                : f.field().replaceFirst("^\\w+\\[\\d+\\]\\.", ""),
                        f.code(),
                        f.arguments()))
                .toList()));
    }

    private void collect(List<Fault> all, int line, Faults faults) {
        for (Fault fault : faults) {
            String path = many ? "[" + line + "]." + fault.field() : fault.field();
            all.add(new Fault(path, fault.code(), fault.arguments()));
        }
    }

    private static JsonValue parsed(String body) {
        try (JsonParser parser = JSON.createParser(new StringReader(body == null ? "" : body))) {
            parser.next();
            JsonValue value = parser.getValue();
            if (parser.hasNext()) {
                throw notLines();
            }
            return value;
        } catch (JsonException | IllegalStateException | NoSuchElementException notJson) {
            throw notLines();
        }
    }

    private static Rejected notLines() {
        return new Rejected(Fault.of("", "participants.body.not-lines"));
    }
}
