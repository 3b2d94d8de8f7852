package throughline.funding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import throughline.evaluation.FindingRef;
import throughline.kernel.Actor;
import throughline.web.Form;
import throughline.web.JsonAnswers;

/** Flags, recommendations and decisions. */
@Path("api")
@Produces("application/json")
@Tag(name = "Funding")
@RequestScoped
public class FundingApi {
    private static final String EXAMPLE =
            "{\"course\":\"EXTEND\",\"reasons\":\"Promising, but shown at one site only.\",\"conditions\":\"A second site with a comparison group\"}";

    @Inject
    Actor actor;

    @Inject
    Flags flags;

    @Inject
    Decisions decisions;

    @Context
    UriInfo uri;

    @GET
    @Path("portfolio")
    @Operation(
            summary = "Released findings across Violence Reduction Units",
            description = "Funders only. Filters: vru, approach, flag.")
    public List<PortfolioRow> portfolio() {
        return decisions.portfolio(actor, PortfolioFilter.from(Form.posted(uri.getQueryParameters())));
    }

    @GET
    @Path("findings/{id: \\d{1,18}}/flag")
    @Operation(summary = "What the funding policy says of a finding, with all ten conditions")
    public FlagView flag(@PathParam("id") long id) {
        return flags.view(actor, new FindingRef(id));
    }

    @GET
    @Path("findings/{id: \\d{1,18}}/reviews")
    @Operation(summary = "Recommendations and decisions on a finding, the oldest first")
    public List<ReviewView> reviews(@PathParam("id") long id) {
        return decisions.of(actor, new FindingRef(id));
    }

    @POST
    @Path("findings/{id: \\d{1,18}}/recommendation")
    @Consumes("application/json")
    @Operation(summary = "Recommend", description = "Commissioners only.")
    public Response recommend(
            @PathParam("id") long id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples = @ExampleObject(name = "Extend", value = EXAMPLE)))
                    String body) {
        return created(decisions.recommend(actor, new FindingRef(id), RecordReview.from(JsonAnswers.of(body))));
    }

    @POST
    @Path("findings/{id: \\d{1,18}}/decisions")
    @Consumes("application/json")
    @Operation(summary = "Decide", description = "Funders only, on released findings.")
    public Response decide(
            @PathParam("id") long id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples = @ExampleObject(name = "Extend", value = EXAMPLE)))
                    String body) {
        return created(decisions.decide(actor, new FindingRef(id), RecordReview.from(JsonAnswers.of(body))));
    }

    private static Response created(ReviewView review) {
        return Response.status(201).entity(review).build();
    }
}
