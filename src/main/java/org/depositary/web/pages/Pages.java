package org.depositary.web.pages;

import org.depositary.page.Heads;
import org.depositary.page.Rendering;
import org.depositary.page.language.Reader;
import org.depositary.page.view.part.Head;
import org.depositary.web.exchange.Reply;
import org.depositary.web.exchange.Request;
import org.depositary.web.negotiation.Form;

/**
 * What pages are made with.
 *
 * @param rendering fills templates
 * @param heads makes what stands in the head
 */
public record Pages(Rendering rendering, Heads heads) {
    /** Who asks for a page, and in which language. */
    public Reader reader(Request request) {
        return heads.languages().reader(request.first("lang"), request.header("Accept-Language"));
    }

    /** Words of the interface for a reader. */
    public String say(Reader reader, String key, Object... values) {
        return reader.language().say(key, values);
    }

    /** The head of a page that is itself all there is, its title and description by their keys. */
    public Head head(Reader reader, String title, String description, String path) {
        return heads.of(reader).plain(say(reader, title), say(reader, description), path);
    }

    /** A page. */
    public Reply page(String template, Head head, Object view) {
        return Reply.ok(Form.HTML.contentType(), rendering.page(template, head, view));
    }
}
