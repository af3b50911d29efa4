package org.depositary.page.view.part;

import java.util.Optional;

/**
 * Words that may lead somewhere.
 *
 * @param text what is shown: a label, never a bare address where there is a label
 * @param href where it leads; none for plain text
 */
public record Link(String text, Optional<String> href) {
    /** Plain text. */
    public static Link plain(String text) {
        return new Link(text, Optional.empty());
    }

    /** Text that leads somewhere. */
    public static Link to(String text, String href) {
        return new Link(text, Optional.of(href));
    }
}
