package throughline.web;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** Writes views, which are records, as JSON: JSON-B 3.0 looks for getters, which records do not have. */
@Provider
public class JsonViews implements ContextResolver<Jsonb> {
    private static final Jsonb JSON = JsonbBuilder.create(
            new JsonbConfig().withNullValues(true).withPropertyVisibilityStrategy(new PropertyVisibilityStrategy() {
                @Override
                public boolean isVisible(Field field) {
                    return !Modifier.isStatic(field.getModifiers());
                }

                @Override
                public boolean isVisible(Method method) {
                    return false;
                }
            }));

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSON;
    }

    /** The same JSON outside of a response: for what is stored or hashed. */
    public static String write(Object view) {
        return JSON.toJson(view);
    }
}
