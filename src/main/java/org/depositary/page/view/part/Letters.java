package org.depositary.page.view.part;

import java.util.Optional;

/**
 * Characters of a text.
 *
 * @param text as they are shown
 * @param remark why they are not as received, or not read, and what was received; none for all others
 * @param read whether they are read at all
 */
public record Letters(String text, Optional<String> remark, boolean read) {
    /** As received. */
    public static Letters plain(String text) {
        return new Letters(text, Optional.empty(), true);
    }
}
