package throughline.web;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import throughline.kernel.Answers;
import throughline.kernel.Fault;
import throughline.kernel.Rejected;

/** Reads the body of an API request into the same {@link Answers} as a form. */
public final class JsonAnswers {
    /** Asked for once: {@code Json}'s own methods search the class path at every call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private JsonAnswers() {}

    /**
     * Reads one JSON object whose members are texts, numbers, booleans, null, or arrays of those.
     *
     * @throws Rejected when the body is no such object
     */
    public static Answers of(String body) {
        return of(object(body));
    }

    /** The object in a body, for requests with nested parts. */
    public static JsonObject object(String body) {
        try (JsonReader reader = JSON.createReader(new StringReader(body == null ? "" : body))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException notAnObject) {
            throw new Rejected(Fault.of("", "web.body.not-json"));
        }
    }

    /** Reads an object that has been parsed. */
    public static Answers of(JsonObject object) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        object.forEach((field, value) -> values.put(field, texts(field, value)));
        return new Answers(values);
    }

    private static List<String> texts(String field, JsonValue value) {
        if (value instanceof JsonArray array) {
            return array.stream().map(item -> text(field, item)).toList();
        }
        return value == JsonValue.NULL ? List.of() : List.of(text(field, value));
    }

    private static String text(String field, JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString();
            case NUMBER, TRUE, FALSE -> value.toString();
            case NULL -> "";
            default -> throw new Rejected(Fault.of(field, "web.field.not-a-value", field));
        };
    }
}
