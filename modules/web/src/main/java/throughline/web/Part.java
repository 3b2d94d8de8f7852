package throughline.web;

import gg.jte.Content;
import java.util.Map;

/** A module's own template, to stand inside a page of another. */
public final class Part {
    private Part() {}

    /** @param view {@code module/noun-verb} */
    public static Content of(String view, Map<String, Object> model) {
        return Templates.part(view + ".jte", model);
    }
}
