package org.depositary.cli.explain;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.depositary.cli.report.Json;
import org.depositary.page.view.ThingView;
import org.depositary.page.view.part.Fact;
import org.depositary.page.view.part.Link;
import org.depositary.page.view.part.Mentioned;
import org.depositary.page.view.part.Passage;
import org.depositary.page.view.part.Piece;
import org.depositary.page.view.part.Value;

/**
 * Tells what published data say of a thing, and why: the documents, their exact words, the rules.
 *
 * @param view what its page shows
 * @param standings who it is, and who not, in all parts; known only of documents that were converted just now, else in
 *     the view's words
 */
public record Thing(ThingView view, List<Standing> standings) {
    public Thing {
        standings = List.copyOf(standings);
    }

    /** For people. */
    public void text(PrintWriter out) {
        out.println(view.label() + "  <" + view.iri() + ">");
        if (!view.types().isEmpty()) {
            out.println("  is: " + view.types().stream().map(Link::text).collect(Collectors.joining(", ")));
        }
        if (!view.aliases().isEmpty()) {
            out.println("  also: " + String.join(", ", view.aliases()));
        }
        view.sameAs()
                .forEach(same -> out.println(
                        "  same as: " + same.text() + " <" + same.href().orElse("") + ">"));
        for (Fact fact : view.facts()) {
            for (Value value : fact.values()) {
                out.println("  " + fact.property().text() + ": " + value.link().text());
                value.quotes().forEach(quote -> out.println("      words “" + quote.text() + "”"));
                value.documents().forEach(document -> out.println("      in " + document.text()));
            }
        }
        if (standings.isEmpty()) {
            view.decisions().forEach(decision -> out.println("  decided: " + decision));
        }
        if (!view.passages().isEmpty()) {
            out.println("Evidence");
        }
        for (Passage passage : view.passages()) {
            out.println("  “" + words(passage) + "”");
            out.println("      in " + passage.document().text() + " <"
                    + passage.document().href().orElse("") + ">");
            out.println("      by the rule " + passage.rule().text() + ", confidence " + passage.confidence());
        }
        if (!view.mentioned().isEmpty()) {
            out.println("Named by");
        }
        for (Mentioned mentioned : view.mentioned()) {
            out.println("  " + mentioned.role() + " (" + mentioned.total() + ")");
            for (Mentioned.Entry entry : mentioned.entries()) {
                out.println("    " + entry.link().text() + (entry.date().isEmpty() ? "" : ", " + entry.date()));
                if (!entry.quote().letters().isEmpty()) {
                    out.println("      “" + entry.quote().text() + "”");
                }
            }
        }
        if (!standings.isEmpty()) {
            out.println("Who is who");
        }
        standings.forEach(standing -> standing.text(out));
        out.flush();
    }

    /** For programs. */
    public ObjectNode json() {
        ObjectNode object = Json.object().put("iri", view.iri()).put("label", view.label());
        links(object.putArray("types"), view.types());
        ArrayNode aliases = object.putArray("aliases");
        view.aliases().forEach(aliases::add);
        links(object.putArray("sameAs"), view.sameAs());
        ArrayNode decisions = object.putArray("decisions");
        view.decisions().forEach(decisions::add);
        ArrayNode facts = object.putArray("facts");
        for (Fact fact : view.facts()) {
            for (Value value : fact.values()) {
                ObjectNode said =
                        link(facts.addObject().put("property", fact.property().text()), "value", value.link());
                ArrayNode quotes = said.putArray("words");
                value.quotes().forEach(quote -> quotes.add(quote.text()));
                links(said.putArray("documents"), value.documents());
            }
        }
        ArrayNode evidence = object.putArray("evidence");
        for (Passage passage : view.passages()) {
            ObjectNode one = evidence.addObject().put("words", words(passage));
            link(one, "document", passage.document());
            link(one, "rule", passage.rule());
            one.put("confidence", passage.confidence());
        }
        ArrayNode named = object.putArray("namedBy");
        for (Mentioned mentioned : view.mentioned()) {
            for (Mentioned.Entry entry : mentioned.entries()) {
                link(named.addObject().put("role", mentioned.role()), "by", entry.link())
                        .put("date", entry.date())
                        .put("words", entry.quote().text());
            }
        }
        ArrayNode all = object.putArray("whoIsWho");
        standings.forEach(standing -> all.add(standing.json()));
        return object;
    }

    private static String words(Passage passage) {
        return passage.pieces().stream()
                .map(Piece::text)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ");
    }

    private static void links(ArrayNode array, List<Link> links) {
        links.forEach(link -> {
            ObjectNode one = array.addObject().put("label", link.text());
            link.href().ifPresent(href -> one.put("iri", href));
        });
    }

    private static ObjectNode link(ObjectNode object, String name, Link link) {
        object.put(name, link.text());
        link.href().ifPresent(href -> object.put(name + "Iri", href));
        return object;
    }
}
