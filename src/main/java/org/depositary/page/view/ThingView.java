package org.depositary.page.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.depositary.page.view.panel.PanelView;
import org.depositary.page.view.part.Fact;
import org.depositary.page.view.part.Link;
import org.depositary.page.view.part.Mentioned;
import org.depositary.page.view.part.Passage;

/**
 * The page about a thing.
 *
 * @param iri its address
 * @param label its name
 * @param aliases other names, with their languages
 * @param types what it is
 * @param kinds the same as addresses
 * @param sentence what can be said of it in one; empty when nothing can
 * @param views what to go on to
 * @param suspicions why something said of it looks wrong
 * @param facts what is said of it
 * @param passages the sentences that state it
 * @param mentioned what points at it
 * @param sameAs the same thing elsewhere
 * @param decisions why what documents name is held to be the same thing
 * @param data the addresses of its documents, by format
 * @param leading what the page of such a thing begins with
 * @param panels what has to do with it, in time and on the map
 */
public record ThingView(
        String iri,
        String label,
        List<String> aliases,
        List<Link> types,
        List<String> kinds,
        String sentence,
        List<Link> views,
        List<String> suspicions,
        List<Fact> facts,
        List<Passage> passages,
        List<Mentioned> mentioned,
        List<Link> sameAs,
        List<String> decisions,
        List<Link> data,
        List<PanelView> leading,
        List<PanelView> panels) {
    /** How many entries stand open below one another. */
    private static final int OPEN = 12;

    /**
     * The passages, each with all the rules that read it; where the same document says the same again, as in its title
     * and under it, only one of them, with the values that it gave.
     */
    public List<List<Passage>> told() {
        return List.copyOf(IntStream.range(0, passages.size())
                .filter(at -> passages.subList(0, at).stream().noneMatch(passages.get(at)::says))
                .mapToObj(passages::get)
                .filter(passage -> passage.marked()
                        || passages.stream().noneMatch(other -> other.marked() && other.repeats(passage)))
                .collect(Collectors.groupingBy(Passage::document, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /**
     * Whether what points at it under a heading is open from the first: groups in their order, as far as those that are
     * open fill no more than a screen or two together, so that a page of which much is told stays a page with a list of
     * what there is.
     */
    public boolean opens(Mentioned group) {
        int open = 0;
        for (Mentioned one : mentioned) {
            boolean opens = open + one.total() <= OPEN;
            if (one.equals(group)) {
                return opens;
            }
            open += opens ? one.total() : 0;
        }
        return false;
    }

    /** The same with drawings, those that the page begins with and the others. */
    public ThingView with(List<PanelView> first, List<PanelView> drawings) {
        return telling(facts, mentioned, first, drawings);
    }

    /** The same without what is said by some properties, and without what points at it. */
    public ThingView without(List<String> properties) {
        List<Fact> kept = facts.stream()
                .filter(fact -> !properties.contains(fact.property().href().orElse("")))
                .toList();
        return telling(kept, List.of(), leading, panels);
    }

    private ThingView telling(
            List<Fact> said, List<Mentioned> pointing, List<PanelView> first, List<PanelView> drawings) {
        return new ThingView(
                iri,
                label,
                aliases,
                types,
                kinds,
                sentence,
                views,
                suspicions,
                said,
                passages,
                pointing,
                sameAs,
                decisions,
                data,
                first,
                drawings);
    }

    /** The page about a thing of which nothing is said but that something points at it. */
    public static ThingView unnamed(String iri, String label, List<Link> data) {
        return new ThingView(
                iri, label, List.of(), List.of(), List.of(), "", List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), data, List.of(), List.of());
    }
}
