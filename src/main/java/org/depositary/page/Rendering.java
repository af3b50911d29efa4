package org.depositary.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.depositary.page.view.part.Head;

/** Lays views out as HTML by the templates, which are compiled with the program. */
public final class Rendering {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /**
     * A page as UTF-8.
     *
     * @param template its name without ending
     * @param view what the template calls {@code view}
     */
    public byte[] page(String template, Head head, Object view) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("head", head);
        parameters.put("view", view);
        StringOutput out = new StringOutput(1 << 14);
        engine.render(template + ".jte", parameters, out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
