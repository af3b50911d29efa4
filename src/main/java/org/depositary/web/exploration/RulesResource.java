package org.depositary.web.exploration;

import java.util.List;
import org.depositary.page.language.Reader;
import org.depositary.page.rule.Rules;
import org.depositary.page.view.part.Head;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;
import org.depositary.web.negotiation.Accept;
import org.depositary.web.negotiation.Form;
import org.depositary.web.pages.Pages;
import org.depositary.web.resource.Library;
import org.depositary.web.resource.Refusals;
import org.depositary.web.resource.Resource;

/** The list of the mapping rules, which words can narrow; below it, the rules. */
public final class RulesResource implements Resource {
    private static final List<Form> FORMS = List.of(Form.HTML);
    private static final int LONGEST = 200;

    private final Library library;
    private final Refusals refusals;
    private final Pages pages;
    private final Resource each;

    /** @param each what answers for single rules */
    public RulesResource(Library library, Refusals refusals, Pages pages, Resource each) {
        this.library = library;
        this.refusals = refusals;
        this.pages = pages;
        this.each = each;
    }

    @Override
    public Reply answer(Request request, List<String> path) {
        if (path.size() != 1) {
            return each.answer(request, path);
        }
        if (!path.getFirst().equals("rule")) {
            return refusals.unknown(request);
        }
        Accept accept = Accept.of(request.header("Accept"));
        if (!accept.indifferent() && accept.choose(FORMS).isEmpty()) {
            return refusals.unacceptable(request, FORMS);
        }
        Reader reader = pages.reader(request);
        String words = request.first("q").orElse("").strip();
        String asked = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        Head head = pages.head(reader, "rules", "rules.lead", "rule");
        return (asked.isEmpty()
                        ? library.remembered("rules " + reader.key(), () -> list(reader, head, asked))
                        : list(reader, head, asked))
                .with("Vary", "Accept");
    }

    private Reply list(Reader reader, Head head, String words) {
        return pages.page("rules", head, new Rules(library.catalogue().in(reader.language())).list(words));
    }
}
