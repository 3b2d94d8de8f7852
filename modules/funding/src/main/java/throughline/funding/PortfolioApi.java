package throughline.funding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import throughline.kernel.Actor;
import throughline.web.Form;
import throughline.web.Slice;

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
    @Operation(
            summary = "Released findings across all units, 20 a page, by unit and title",
            description = "Funders only.")
    @Parameter(name = "vru", in = ParameterIn.QUERY, description = "Id of a unit", example = "1")
    @Parameter(name = "approach", in = ParameterIn.QUERY, description = "Name of an approach", example = "Mentoring")
    @Parameter(name = "flag", in = ParameterIn.QUERY, description = "Outcome of the policy", example = "PROMISING")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "Counted from 1", example = "1")
    public Slice<PortfolioRow> released() {
        return portfolio.released(actor, PortfolioFilter.from(Form.posted(uri.getQueryParameters())));
    }
}
