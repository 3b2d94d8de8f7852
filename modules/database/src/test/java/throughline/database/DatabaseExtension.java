package throughline.database;

import java.util.List;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Supplies the {@link TestDatabase} to a class marked {@link OnDatabase}. */
final class DatabaseExtension implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(DatabaseExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        database(context).empty();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        database(context).empty();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestDatabase.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return database(context);
    }

    private static TestDatabase database(ExtensionContext context) {
        var server = context.getRoot()
                .getStore(HERE)
                .getOrComputeIfAbsent(TestServer.class, type -> TestServer.start(), TestServer.class);
        var entities = List.of(entities(context.getRequiredTestClass()));
        return context.getRoot()
                .getStore(HERE)
                .getOrComputeIfAbsent(entities, list -> new TestDatabase(server, list), TestDatabase.class);
    }

    private static Class<?>[] entities(Class<?> testClass) {
        for (Class<?> each = testClass; each != null; each = each.getEnclosingClass()) {
            var annotation = each.getAnnotation(OnDatabase.class);
            if (annotation != null) {
                return annotation.value();
            }
        }
        return new Class<?>[0];
    }
}
