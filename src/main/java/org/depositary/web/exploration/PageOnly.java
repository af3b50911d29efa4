package org.depositary.web.exploration;

import java.util.List;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;
import org.depositary.web.negotiation.Accept;
import org.depositary.web.negotiation.Form;
import org.depositary.web.resource.Refusals;
import org.depositary.web.resource.Resource;

/**
 * An address at which there is a page and nothing else: there are no files beside it and nothing below it, and clients
 * that take no HTML are told so (RFC 9110, section 15.5.7).
 */
public final class PageOnly implements Resource {
    private static final List<Form> FORMS = List.of(Form.HTML);

    private final Resource page;
    private final Refusals refusals;

    /** @param page what answers for the address itself */
    public PageOnly(Resource page, Refusals refusals) {
        this.page = page;
        this.refusals = refusals;
    }

    @Override
    public List<String> methods() {
        return page.methods();
    }

    @Override
    public Reply answer(Request request, List<String> path) {
        if (path.size() != 1 || path.getFirst().contains(".")) {
            return refusals.unknown(request);
        }
        Accept accept = Accept.of(request.header("Accept"));
        if (!accept.indifferent() && accept.choose(FORMS).isEmpty()) {
            return refusals.unacceptable(request, FORMS);
        }
        return page.answer(request, path).with("Vary", "Accept");
    }
}
