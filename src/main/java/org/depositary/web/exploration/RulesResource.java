package org.depositary.web.exploration;

import java.util.List;
import org.depositary.page.language.Reader;
import org.depositary.page.language.Sought;
import org.depositary.page.rule.Rules;
import org.depositary.page.view.part.Head;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;
import org.depositary.web.pages.Pages;
import org.depositary.web.resource.Library;
import org.depositary.web.resource.Resource;

/** The list of the mapping rules, which words can narrow. */
public final class RulesResource implements Resource {
    private final Library library;
    private final Pages pages;

    /** @param library what is published */
    public RulesResource(Library library, Pages pages) {
        this.library = library;
        this.pages = pages;
    }

    @Override
    public Reply answer(Request request, List<String> path) {
        Reader reader = pages.reader(request);
        Sought sought = new Sought(request.first("q").orElse(""));
        Head head = pages.head(reader, "rules", "rules.lead", "rule");
        return sought.any()
                ? list(reader, head, sought)
                : library.remembered("rules " + reader.key(), () -> list(reader, head, sought));
    }

    private Reply list(Reader reader, Head head, Sought sought) {
        return pages.page("rules", head, new Rules(library.catalogue().in(reader.language())).list(sought));
    }
}
