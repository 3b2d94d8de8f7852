package throughline.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Style sheets, scripts and pictures, under names that change with their content and may so be kept for a year. */
@Path("assets")
@ApplicationScoped
public class Assets {
    private static final String GOVUK = "META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/";
    private static final Map<String, String> KNOWN = Map.of(
            "govuk-frontend.css", GOVUK + "govuk-frontend.min.css",
            "govuk-frontend.js", GOVUK + "govuk-frontend.min.js",
            "throughline.css", "throughline/web/throughline.css",
            "throughline.js", "throughline/web/throughline.js",
            "icon.svg", "throughline/web/icon.svg");
    private static final Map<String, Asset> LOADED = new ConcurrentHashMap<>();

    private record Asset(byte[] bytes, String fingerprint) {}

    /** The address of an asset, with its fingerprint; scripts import each other by plain name beside it. */
    public static String href(String name) {
        return "/assets/" + load(name).fingerprint() + "/" + name;
    }

    @GET
    @Path("{fingerprint}/{name}")
    public Response get(@PathParam("name") String name) {
        if (!KNOWN.containsKey(name)) {
            throw new NotFoundException();
        }
        return Response.ok(load(name).bytes(), type(name))
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .build();
    }

    private static Asset load(String name) {
        return LOADED.computeIfAbsent(name, n -> {
            byte[] bytes = read(KNOWN.get(n));
            if (n.equals("govuk-frontend.css")) {
                bytes = withoutTransport(bytes);
            }
            return new Asset(bytes, fingerprint(bytes));
        });
    }

    /** The GDS Transport typeface is licensed to gov.uk alone; the design asks for it by name. */
    private static byte[] withoutTransport(byte[] css) {
        return new String(css, StandardCharsets.UTF_8)
                .replaceAll("@font-face\\{[^}]*}", "")
                .replace("\"GDS Transport\",arial,sans-serif", "Arial,Helvetica,\"Liberation Sans\",sans-serif")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read(String resource) {
        try (InputStream stream = Assets.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The build left out " + resource);
            }
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String fingerprint(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String type(String name) {
        if (name.endsWith(".css")) {
            return "text/css;charset=UTF-8";
        }
        return name.endsWith(".js") ? "text/javascript;charset=UTF-8" : "image/svg+xml";
    }
}
