package org.depositary.web.resource;

import org.depositary.graph.registry.Percent;
import org.depositary.page.Heads;
import org.depositary.page.view.ListView;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;
import org.depositary.web.pages.Pages;

/** Pages of the groups that are too long for the page of what they belong to. */
final class Groups {
    private Groups() {}

    /** How many entries a request leaves out. */
    static int from(Request request) {
        return request.first("from")
                .filter(given -> given.matches("\\d{1,7}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    /**
     * The page of a part of a group.
     *
     * @param path of the page that the group belongs to
     */
    static Reply reply(ListView view, Heads heads, Pages pages, String path, String key, int from) {
        String title = view.about().text() + ": " + view.title();
        String address = path + "?group=" + Percent.encoded(key) + (from > 0 ? "&from=" + from : "");
        return pages.page("group", heads.plain(title, title, address), view);
    }
}
