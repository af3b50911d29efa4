package org.depositary.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.page.language.Marking;
import org.depositary.page.view.part.Head;

/** Lays views out as HTML by the templates, which are compiled with the program. */
public final class Rendering {
    private static final Pattern LINK = Pattern.compile("(<a [^>]*?href=\")([^\"?#]*)([^\"#]*)");

    /** What is offered in several languages, below the root. */
    private static final Pattern PAGES = Pattern.compile(
            "(?:page/|doc/[^/]+$|rule/|rule$|browse|search|sparql$|ontology$|shapes$|dataset$|graph/|run/|program|relation|timeline|network|map|try|fragments$|reconcile$|review$|changes$|$)");

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
        return new Marking(head.languages()).page(kept(out.toString(), head)).getBytes(StandardCharsets.UTF_8);
    }

    /** Links to our own pages keep the language that the reader has chosen. */
    private static String kept(String page, Head head) {
        if (!head.reader().chosen()) {
            return page;
        }
        String lang = "lang=" + head.reader().language().tag();
        Matcher link = LINK.matcher(page);
        StringBuilder out = new StringBuilder(page.length() + 1024);
        while (link.find()) {
            String address = link.group(2);
            String query = link.group(3);
            boolean ours = address.startsWith(head.root())
                    && PAGES.matcher(address.substring(head.root().length())).lookingAt()
                    && !query.contains("lang=");
            String more = ours ? (query.isEmpty() ? "?" : "&amp;") + lang : "";
            link.appendReplacement(out, Matcher.quoteReplacement(link.group(1) + address + query + more));
        }
        return link.appendTail(out).toString();
    }
}
