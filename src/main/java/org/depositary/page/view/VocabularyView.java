package org.depositary.page.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.page.view.panel.TreeView;

/**
 * The page of the ontology.
 *
 * @param title its title
 * @param lead what it is for
 * @param namespace the address its terms begin with
 * @param version of the ontology; empty when it tells none
 * @param before the version before it; empty when it tells none
 * @param classes its classes as a drawing
 * @param sections its terms by kind, in the order of the page
 */
public record VocabularyView(
        String title,
        String lead,
        String namespace,
        String version,
        String before,
        Optional<TreeView> classes,
        Map<String, List<TermView>> sections) {
    /** The same with a drawing. */
    public VocabularyView with(TreeView drawing) {
        return new VocabularyView(title, lead, namespace, version, before, Optional.of(drawing), sections);
    }
}
