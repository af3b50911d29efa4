package org.depositary.page.view;

import java.util.List;
import java.util.Optional;
import org.depositary.page.language.Sought;
import org.depositary.page.view.panel.TreeView;
import org.depositary.page.view.part.Link;

/**
 * The page of the ontology.
 *
 * @param title its title
 * @param lead what it is for
 * @param namespace the address its terms begin with
 * @param version of the ontology; empty when it tells none
 * @param before the version before it; empty when it tells none
 * @param formats in which programs can have it
 * @param sought words that were looked for; all terms are shown where there are none
 * @param classes its classes as a drawing
 * @param sections its terms by kind, in the order of the page
 */
public record VocabularyView(
        String title,
        String lead,
        String namespace,
        String version,
        String before,
        List<Link> formats,
        Sought sought,
        Optional<TreeView> classes,
        List<Section> sections) {
    public VocabularyView {
        sections = List.copyOf(sections);
    }

    /** How many terms are shown. */
    public int shown() {
        return sections.stream().mapToInt(section -> section.terms().size()).sum();
    }

    /**
     * Terms of a kind.
     *
     * @param key its anchor
     * @param title what they are
     */
    public record Section(String key, String title, List<TermView> terms) {
        public Section {
            terms = List.copyOf(terms);
        }
    }

    /** The same with a drawing. */
    public VocabularyView with(TreeView drawing) {
        return new VocabularyView(
                title, lead, namespace, version, before, formats, sought, Optional.of(drawing), sections);
    }
}
