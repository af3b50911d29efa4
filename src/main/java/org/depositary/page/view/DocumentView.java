package org.depositary.page.view;

import java.util.List;
import org.depositary.page.view.part.Fact;
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
 * @param frames what was read from it, by type
 * @param data the addresses of its descriptions, by format
 */
public record DocumentView(
        String id,
        String title,
        List<Fact> facts,
        List<Piece> text,
        int read,
        List<Mentioned> frames,
        List<Link> data) {}
