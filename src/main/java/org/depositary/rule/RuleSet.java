package org.depositary.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All mapping rules, read and checked.
 *
 * @param rules in file order
 * @param kinds by name
 * @param frameTypes by type
 * @param words word lists by name: each entry a list of folded words
 * @param vocabulary the ontology's terms
 */
public record RuleSet(
        List<Rule> rules,
        Map<String, Kind> kinds,
        Map<String, FrameType> frameTypes,
        Map<String, Set<List<String>>> words,
        Vocabulary vocabulary) {}
