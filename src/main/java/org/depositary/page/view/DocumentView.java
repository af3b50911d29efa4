package org.depositary.page.view;

import java.util.List;
import org.depositary.page.view.part.Excerpt;
import org.depositary.page.view.part.Fact;
import org.depositary.page.view.part.Letters;
import org.depositary.page.view.part.Link;
import org.depositary.page.view.part.Mentioned;
import org.depositary.page.view.part.Piece;

/**
 * The page of a source document.
 *
 * @param id the name it is published under
 * @param title its title
 * @param facts its metadata
 * @param text its whole text as received, with the passages that were read marked
 * @param read how much of the text something was read from, in per cent
 * @param legend what the colours mean: names, and how they look
 * @param readings what each passage says, and by which words
 * @param frames what was read from it, by type
 * @param names who and what it names, by type
 * @param data the addresses of its descriptions, by format
 */
public record DocumentView(
        String id,
        String title,
        List<Fact> facts,
        List<Piece> text,
        int read,
        List<Link> legend,
        List<Reading> readings,
        List<Mentioned> frames,
        List<Mentioned> names,
        List<Link> data) {
    public DocumentView {
        text = List.copyOf(text);
        readings = List.copyOf(readings);
        frames = List.copyOf(frames);
        names = List.copyOf(names);
    }

    /** The characters that arrived damaged, each kind once. */
    public List<Letters> damaged() {
        return text.stream()
                .flatMap(piece -> piece.letters().stream())
                .filter(letters -> letters.remark().isPresent())
                .distinct()
                .toList();
    }

    /** How passages look that tell of these; empty where none does. */
    public String look(String several) {
        return legend.stream()
                .filter(entry -> entry.text().equals(several))
                .flatMap(entry -> entry.href().stream())
                .findFirst()
                .orElse("");
    }

    /**
     * What a passage says.
     *
     * @param id anchor
     * @param passage the anchor of the passage
     */
    public record Reading(String id, String passage, List<Said> said) {
        public Reading {
            said = List.copyOf(said);
        }
    }

    /** A fact, and the words that filled its roles. */
    public record Said(String type, Link fact, List<Role> roles) {
        public Said {
            roles = List.copyOf(roles);
        }
    }

    /** A role and the words that filled it. */
    public record Role(String role, Excerpt words) {}

    /** Whether it is told under which licence it is published. */
    public boolean licensed() {
        return facts.stream()
                .anyMatch(fact -> fact.property()
                        .href()
                        .filter("http://purl.org/dc/terms/license"::equals)
                        .isPresent());
    }
}
