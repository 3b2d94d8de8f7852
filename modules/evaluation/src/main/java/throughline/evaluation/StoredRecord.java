package throughline.evaluation;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Records as JSON text that is the same, byte for byte, for equal records: members in the order of the components, numbers
 * to twelve significant digits. Components are texts, numbers, booleans, enums, records, and lists of these.
 */
public final class StoredRecord {
    /** Asked for once: {@code Json}'s own methods search the class path at every call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

    private StoredRecord() {}

    public static String write(Record value) {
        return object(value).toString();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalStateException when the text does not have the record's shape
     */
    public static <R extends Record> R read(Class<R> type, String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return type.cast(record(type, reader.readObject()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Stored text does not read as " + type.getSimpleName(), e);
        }
    }

    private static JsonObject object(Record value) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            object.add(component.getName(), json(component(value, component)));
        }
        return object.build();
    }

    private static Object component(Record value, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonValue json(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof Record inner) {
            return object(inner);
        }
        if (value instanceof List<?> list) {
            JsonArrayBuilder array = JSON.createArrayBuilder();
            list.forEach(item -> array.add(json(item)));
            return array.build();
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Double number) {
            return JSON.createValue(plain(BigDecimal.valueOf(number).round(DIGITS)));
        }
        if (value instanceof BigDecimal number) {
            return JSON.createValue(plain(number));
        }
        if (value instanceof Long || value instanceof Integer) {
            return JSON.createValue(((Number) value).longValue());
        }
        return JSON.createValue(value instanceof Enum<?> choice ? choice.name() : (String) value);
    }

    /** 1.50 and 1.5 are one number and get one text. */
    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    private static Object record(Class<?> type, JsonObject object) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = value(components[i].getGenericType(), object.get(components[i].getName()));
        }
        var constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private static Object value(Type type, JsonValue json) throws ReflectiveOperationException {
        if (json == null || json == JsonValue.NULL) {
            return null;
        }
        if (type instanceof ParameterizedType list) {
            List<Object> items = new ArrayList<>();
            for (JsonValue item : (JsonArray) json) {
                items.add(value(list.getActualTypeArguments()[0], item));
            }
            return items;
        }
        return scalar((Class<?>) type, json);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object scalar(Class<?> type, JsonValue json) throws ReflectiveOperationException {
        if (type.isRecord()) {
            return record(type, (JsonObject) json);
        }
        if (type.isEnum()) {
            return Enum.valueOf((Class<Enum>) type, ((JsonString) json).getString());
        }
        if (type == double.class || type == Double.class) {
            return ((JsonNumber) json).doubleValue();
        }
        if (type == BigDecimal.class) {
            return ((JsonNumber) json).bigDecimalValue();
        }
        if (type == int.class || type == Integer.class) {
            return ((JsonNumber) json).intValueExact();
        }
        if (type == long.class || type == Long.class) {
            return ((JsonNumber) json).longValueExact();
        }
        return type == boolean.class || type == Boolean.class
                ? json == JsonValue.TRUE
                : ((JsonString) json).getString();
    }
}
