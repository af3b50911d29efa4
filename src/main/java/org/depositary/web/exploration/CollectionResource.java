package org.depositary.web.exploration;

import java.util.List;
import java.util.Map;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;
import org.depositary.web.resource.Resource;

/**
 * Leads readers who leave the name off an address to the list of all that stands beside it; below it, each of these.
 */
public final class CollectionResource implements Resource {
    private static final String PLACE = "page";

    private final Map<String, String> pages;
    private final String root;
    private final Resource each;

    /**
     * The lists.
     *
     * @param pages where to, by the segment that names the kind
     * @param root the path that all own addresses begin with, ending in a slash
     * @param each what answers for all other addresses
     */
    public CollectionResource(Map<String, String> pages, String root, Resource each) {
        this.pages = Map.copyOf(pages);
        this.root = root;
        this.each = each;
    }

    @Override
    public List<String> methods() {
        return each.methods();
    }

    @Override
    public Reply answer(Request request, List<String> path) {
        boolean kind = path.size() == 1 || path.size() == 2 && path.getFirst().equals(PLACE);
        String page = kind ? pages.get(path.getLast()) : null;
        return page == null ? each.answer(request, path) : Reply.elsewhere(303, root + page);
    }
}
