package org.depositary.page.language;

/**
 * Who reads a page.
 *
 * @param language that the page is in
 * @param chosen whether the address names it, so that links keep it
 */
public record Reader(Language language, boolean chosen) {
    /** A name for what is remembered for readers like this one. */
    public String key() {
        return language.tag() + (chosen ? "!" : "");
    }
}
