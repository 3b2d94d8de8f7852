package throughline.web;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import throughline.kernel.Fault;
import throughline.kernel.Faults;

/**
 * What went wrong, as RFC 9457 writes it in JSON.
 *
 * @param status of HTTP
 * @param type last part of the problem's type
 * @param title the same for every problem of the type
 * @param detail what to do about this one
 * @param faults each with {@code field}, {@code code} and {@code detail}
 */
public record Problem(int status, String type, String title, String detail, Faults faults) {
    /** Asked for once: {@code Json}'s own methods search the class path at every call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    public static Problem of(int status, String type, String title, String detail) {
        return new Problem(status, type, title, detail, Faults.none());
    }

    String json() {
        JsonObjectBuilder body = JSON.createObjectBuilder()
                .add("type", "/problems/" + type)
                .add("title", title)
                .add("status", status)
                .add("detail", detail);
        if (!faults.isEmpty()) {
            JsonArrayBuilder errors = JSON.createArrayBuilder();
            for (Fault fault : faults) {
                errors.add(JSON.createObjectBuilder()
                        .add("field", fault.field())
                        .add("code", fault.code())
                        .add("detail", fault.sentence()));
            }
            body.add("errors", errors);
        }
        return body.build().toString();
    }
}
