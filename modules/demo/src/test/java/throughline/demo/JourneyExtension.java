package throughline.demo;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts what journeys need when the first of them asks, and stops it after the last. */
final class JourneyExtension implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(JourneyExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Visitor.class || type == RunningDemonstration.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitor.class
                ? visitor(context)
                : started(context).demonstration();
    }

    private static Visitor visitor(ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(Visitor.class, key -> started(context).visitor(), Visitor.class);
    }

    private static Started started(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Started.class, key -> Started.both(), Started.class);
    }

    /** JUnit closes what is in a store, in the reverse of the order in which it was put there. */
    private record Started(RunningDemonstration demonstration, Chromium chromium) implements AutoCloseable {
        /** The browser first: where there is none, that shows at once. */
        static Started both() {
            Chromium chromium = Chromium.start();
            try {
                return new Started(RunningDemonstration.start(), chromium);
            } catch (RuntimeException | Error notStarted) {
                chromium.close();
                throw notStarted;
            }
        }

        Visitor visitor() {
            return Visitor.arrive(chromium.browser(), demonstration.address());
        }

        @Override
        public void close() {
            chromium.close();
            demonstration.close();
        }
    }
}
