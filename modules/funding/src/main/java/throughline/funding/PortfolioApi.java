package throughline.funding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import throughline.kernel.Actor;
import throughline.web.Form;

/** The portfolio. */
@Path("api/portfolio")
@Produces("application/json")
@Tag(name = "Funding")
@RequestScoped
public class PortfolioApi {
    @Inject
    Actor actor;

    @Inject
    Portfolio portfolio;

    @Context
    UriInfo uri;

    @GET
    @Operation(summary = "Released findings across all units, the latest first", description = "Funders only.")
    @Parameter(name = "vru", in = ParameterIn.QUERY, description = "Id of a unit", example = "1")
    @Parameter(name = "approach", in = ParameterIn.QUERY, description = "Name of an approach", example = "Mentoring")
    @Parameter(name = "flag", in = ParameterIn.QUERY, description = "Outcome of the policy", example = "PROMISING")
    public List<PortfolioRow> released() {
        return portfolio.released(actor, PortfolioFilter.from(Form.posted(uri.getQueryParameters())));
    }
}
