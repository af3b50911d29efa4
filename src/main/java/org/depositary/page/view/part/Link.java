package org.depositary.page.view.part;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Words that may lead somewhere.
 *
 * @param text what is shown: a label, never a bare address where there is a label
 * @param href where it leads; none for plain text
 * @param lang the tag of the language of the text, where it is another than the page's; else empty
 * @param parts where it is several, each of them; else empty
 */
public record Link(String text, Optional<String> href, String lang, List<Link> parts) {
    public Link {
        parts = List.copyOf(parts);
    }

    /** One. */
    public Link(String text, Optional<String> href, String lang) {
        this(text, href, lang, List.of());
    }

    /** In the page's language. */
    public Link(String text, Optional<String> href) {
        this(text, href, "");
    }

    /** The same with the language of its text, unless that is the reader's or none. */
    public Link in(String tag, String reader) {
        return new Link(text, href, tag.equals(reader) ? "" : tag);
    }

    /** Plain text. */
    public static Link plain(String text) {
        return new Link(text, Optional.empty());
    }

    /** Text that leads somewhere. */
    public static Link to(String text, String href) {
        return new Link(text, Optional.of(href));
    }

    /** Several in one place, divided by commas. */
    public static Link all(List<Link> links) {
        return new Link(links.stream().map(Link::text).collect(Collectors.joining(", ")), Optional.empty(), "", links);
    }
}
