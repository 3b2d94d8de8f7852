package throughline.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The precompiled templates of all modules. */
final class Templates {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "gg.jte.generated.precompiled");

    private Templates() {}

    static boolean exist(String view) {
        return ENGINE.hasTemplate(view);
    }

    /** The template's text; rendered whole before a byte is sent, so that a failure becomes an error page. */
    static String render(String view, Map<String, Object> model) {
        StringOutput output = new StringOutput(8_192);
        ENGINE.render(view, model, output);
        return output.toString();
    }

    /** A template to stand inside another. */
    static Content part(String view, Map<String, Object> model) {
        return output -> ENGINE.render(view, model, output);
    }
}
