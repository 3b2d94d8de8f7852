package throughline.incidents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import throughline.kernel.Actor;
import throughline.kernel.Answers;
import throughline.kernel.Fault;
import throughline.kernel.Faults;
import throughline.kernel.Rejected;
import throughline.web.Choice;
import throughline.web.Form;
import throughline.web.Page;
import throughline.web.Pages;

/** The way in for files of recorded offences, and the list of those that came. */
@Path("incidents/import")
@RequestScoped
public class IncidentImportPages {
    private static final String HERE = "/incidents/import";
    private static final List<Choice> MADE =
            List.of(new Choice("yes", "These figures are made for a demonstration, not police records"));

    @Inject
    Actor actor;

    @Inject
    IncidentImports imports;

    @Inject
    Pages pages;

    @GET
    @Controller
    public Response form() {
        imports.mustImport(actor);
        return page(Form.blank(), Faults.none()).show();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(List<EntityPart> parts) throws IOException {
        pages.checkToken(text(parts, pages.tokenName()));
        imports.mustImport(actor);
        Optional<EntityPart> file = named(parts, "file");
        Answers answers = Answers.of(
                Map.of("file", file.flatMap(EntityPart::getFileName).orElse(""), "made", text(parts, "made")));
        try {
            byte[] content = file.isPresent() ? start(file.get().getContent()) : new byte[0];
            return done(imports.importCounts(actor, ImportCounts.from(answers, content)));
        } catch (Rejected rejected) {
            return page(new Form(answers, summary(rejected.faults())), rejected.faults())
                    .html(422);
        }
    }

    private Response done(ImportedCounts imported) {
        IncidentLoadView load = imported.load();
        if (!imported.changed()) {
            return pages.done(HERE, "This file had been imported before, as " + load.fileName() + ". Nothing changed");
        }
        String skipped = load.skippedRows() == 0
                ? ""
                : ". Rows skipped, because they are of no borough: " + load.skippedRows() + ", "
                        + String.join(", ", load.skippedNames());
        return pages.done(HERE, "Rows imported: " + load.rows() + ", " + load.from() + " to " + load.to() + skipped);
    }

    private Page page(Form form, Faults all) {
        return pages.page("incidents/import-new", "Import recorded offences")
                .in("incidents")
                .under("Incidents", "/incidents")
                .with("form", form)
                .with(
                        "faults",
                        all.about(IncidentImportPages::isInside).stream()
                                .map(Fault::sentence)
                                .toList())
                .with("made", MADE)
                .with("loads", LoadTable.of(imports.all(actor)));
    }

    /** The error summary links to the form's fields; faults inside the file are listed below it. */
    private static Faults summary(Faults all) {
        Faults inside = all.about(IncidentImportPages::isInside);
        Faults form = all.about(field -> !isInside(field));
        return inside.isEmpty() ? form : Faults.of(Fault.of("file", "incidents.file.faults-inside"));
    }

    private static boolean isInside(String field) {
        return field.startsWith("line-");
    }

    private static String text(List<EntityPart> parts, String name) throws IOException {
        Optional<EntityPart> part = named(parts, name);
        return part.isPresent() ? new String(part.get().getContent().readNBytes(200), StandardCharsets.UTF_8) : "";
    }

    private static Optional<EntityPart> named(List<EntityPart> parts, String name) {
        return parts.stream().filter(p -> name.equals(p.getName())).findFirst();
    }

    /** One byte more than may be: enough to know that there are too many. */
    private static byte[] start(InputStream content) throws IOException {
        return content.readNBytes(ImportCounts.LARGEST + 1);
    }
}
