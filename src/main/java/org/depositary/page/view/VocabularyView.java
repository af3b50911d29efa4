package org.depositary.page.view;

import java.util.List;
import java.util.Map;

/**
 * The page of the ontology.
 *
 * @param title its title
 * @param lead what it is for
 * @param namespace the address its terms begin with
 * @param version of the ontology; empty when it tells none
 * @param sections its terms by kind, in the order of the page
 */
public record VocabularyView(
        String title, String lead, String namespace, String version, Map<String, List<TermView>> sections) {}
