package org.depositary.page.view.panel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.depositary.page.view.part.Link;

/**
 * A page of answers.
 *
 * @param kind what sort of page it is
 * @param title its heading
 * @param lead a sentence below it; may be empty
 * @param about what it is about, to go on from
 * @param choices what can be chosen instead
 * @param panels the answers that are not empty
 * @param pages the pages that the longest answer is cut into, called by their years; that which is shown leads nowhere
 * @param previous the address of the page before, where there is one
 * @param next the address of the page after, where there is one
 * @param action the path that the choices are sent to
 */
public record PanelsView(
        String kind,
        String title,
        String lead,
        List<Link> about,
        List<Choice> choices,
        List<PanelView> panels,
        List<Link> pages,
        Optional<String> previous,
        Optional<String> next,
        String action) {
    private static final int MOST_OPEN = 12;

    public PanelsView {
        about = List.copyOf(about);
        choices = List.copyOf(choices);
        panels = List.copyOf(panels);
        pages = List.copyOf(pages);
    }

    /** Whether the pages are those of this answer: the first of those that have as many things as any. */
    public boolean cut(PanelView panel) {
        return !pages.isEmpty()
                && panels.stream()
                        .filter(other -> other.pages().isPresent())
                        .max(Comparator.comparingInt(PanelView::total))
                        .filter(panel::equals)
                        .isPresent();
    }

    /** Whether an answer is only a list beside what is drawn on the same page: such is closed where it is long. */
    public boolean closed(PanelView panel) {
        return !panel.drawn()
                && panel.table().rows().size() > MOST_OPEN
                && panels.stream().anyMatch(PanelView::drawn);
    }

    /**
     * Something to choose.
     *
     * @param name of the parameter
     * @param label what it is
     * @param options value and label of each
     * @param chosen the value that is chosen; empty for none
     */
    public record Choice(String name, String label, List<Option> options, String chosen) {}

    /** One of several. */
    public record Option(String value, String label) {}
}
