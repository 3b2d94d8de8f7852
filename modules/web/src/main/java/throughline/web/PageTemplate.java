package throughline.web;

import java.util.HashMap;
import java.util.Map;

/** A page's own template inside the layout that all share. */
final class PageTemplate {
    private PageTemplate() {}

    /** @param model has a {@link Frame} under the name {@code frame} */
    static String render(String view, Map<String, Object> model) {
        Map<String, Object> layout = new HashMap<>();
        layout.put("frame", model.get("frame"));
        String content = Templates.render(view + ".jte", model);
        layout.put("content", (gg.jte.Content) output -> output.writeContent(content));
        return Templates.render("web/layout.jte", layout);
    }
}
