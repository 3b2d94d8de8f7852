package throughline.app;

import jakarta.mvc.security.Csrf;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;

/** The application: pages and API under one root. */
@ApplicationPath("/")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Throughline",
                        version = "0.1.0",
                        description =
                                "Commission youth work, learn whether it works, decide what to fund for the long term.",
                        license = @License(name = "Apache-2.0")))
public class Throughline extends Application {
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(Csrf.CSRF_PROTECTION, Csrf.CsrfOptions.IMPLICIT);
    }
}
