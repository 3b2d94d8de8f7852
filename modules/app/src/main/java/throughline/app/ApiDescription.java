package throughline.app;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Leaves the pages out of the API's description, and says how to sign in. */
public class ApiDescription implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null || api.getPaths().getPathItems() == null) {
            return;
        }
        for (String path : List.copyOf(api.getPaths().getPathItems().keySet())) {
            if (!path.startsWith("/api/")) {
                api.getPaths().removePathItem(path);
            }
        }
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents()
                .addSecurityScheme(
                        "basic",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("basic"));
        api.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("basic"));
    }
}
