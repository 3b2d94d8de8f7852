package throughline.commissioning;

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
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import throughline.kernel.Actor;
import throughline.kernel.InterventionRef;
import throughline.web.Form;
import throughline.web.JsonAnswers;
import throughline.web.Slice;

/** The register of interventions. */
@Path("api/interventions")
@Produces("application/json")
@Tag(name = "Interventions")
@RequestScoped
public class InterventionApi {
    @Inject
    Actor actor;

    @Inject
    Interventions interventions;

    @Context
    UriInfo uri;

    @GET
    @Operation(
            summary = "Search the register",
            description = "Commissioners see their unit's interventions, providers their own. 20 a page.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Stands in the title, or in the provider's or the approach's name",
            example = "mentoring")
    @Parameter(
            name = "tier",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = PreventionTier.class),
            example = "SECONDARY")
    @Parameter(name = "approach", in = ParameterIn.QUERY, description = "Code of an approach", example = "MENTORING")
    @Parameter(name = "provider", in = ParameterIn.QUERY, description = "Id of a provider", example = "1")
    @Parameter(name = "area", in = ParameterIn.QUERY, description = "ONS code of an area", example = "E09000022")
    @Parameter(
            name = "stage",
            in = ParameterIn.QUERY,
            description = "Where it stands today",
            schema = @Schema(implementation = DeliveryStage.class),
            example = "RUNNING")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "Counted from 1", example = "1")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples =
                                    @ExampleObject(
                                            name = "One found",
                                            value =
                                                    "{\"rows\":[{\"id\":1,\"title\":\"Riverside mentoring\",\"providerName\":\"Harbour Youth Trust\",\"approachName\":\"Mentoring\",\"tier\":\"SECONDARY\",\"startsOn\":\"2026-04-01\",\"endsOn\":\"2027-03-31\",\"plannedPlaces\":120}],\"total\":1,\"page\":1,\"size\":20}")))
    @APIResponse(responseCode = "422", description = "A filter is not what it should be")
    public Slice<InterventionRow> search() {
        return interventions.search(actor, InterventionFilter.from(Form.posted(uri.getQueryParameters())));
    }

    @GET
    @Path("{id: \\d{1,18}}")
    @Operation(summary = "One intervention")
    @APIResponse(responseCode = "200", description = "The intervention")
    @APIResponse(responseCode = "404", description = "There is none of this id in your scope")
    public InterventionView view(@Parameter(example = "1") @PathParam("id") long id) {
        return interventions.view(actor, new InterventionRef(id));
    }

    @POST
    @Consumes("application/json")
    @Operation(
            summary = "Register an intervention",
            description = "Commissioners only; it becomes their unit's. The first of the measures is the main one.")
    @APIResponse(responseCode = "201", description = "Registered")
    @APIResponse(responseCode = "422", description = "What is wrong, by field")
    public Response register(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples =
                                                    @ExampleObject(
                                                            name = "Mentoring in two boroughs",
                                                            value =
                                                                    "{\"title\":\"Riverside mentoring\",\"provider\":1,\"approach\":\"MENTORING\",\"tier\":\"SECONDARY\",\"lifeStage\":\"EARLY_ADOLESCENCE\",\"setting\":\"COMMUNITY\",\"areas\":[\"E09000022\",\"E09000028\"],\"ageFrom\":11,\"ageTo\":14,\"eligibility\":\"Referred by school after a suspension\",\"plannedPlaces\":120,\"plannedSessions\":24,\"startsOn\":\"2026-04-01\",\"endsOn\":\"2027-03-31\",\"budget\":120000,\"measures\":[\"SDQ_TOTAL\"]}")))
                    String body) {
        InterventionView registered = interventions.register(actor, RegisterIntervention.from(JsonAnswers.of(body)));
        return Response.created(URI.create("/api/interventions/" + registered.id()))
                .entity(registered)
                .build();
    }
}
