package throughline.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mvc.engine.ViewEngine;
import jakarta.mvc.engine.ViewEngineContext;
import jakarta.mvc.engine.ViewEngineException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Lets Jakarta MVC show our templates: a view {@code module/noun-verb} is a template of that name. */
@ApplicationScoped
public class PageViewEngine implements ViewEngine {

    @Override
    public boolean supports(String view) {
        return Templates.exist(view + ".jte");
    }

    @Override
    public void processView(ViewEngineContext context) throws ViewEngineException {
        byte[] page = PageTemplate.render(context.getView(), context.getModels().asMap())
                .getBytes(StandardCharsets.UTF_8);
        context.getResponseHeaders().putSingle("Content-Type", "text/html;charset=UTF-8");
        try {
            context.getOutputStream().write(page);
        } catch (IOException readerHasLeft) {
            throw new ViewEngineException(readerHasLeft);
        }
    }
}
