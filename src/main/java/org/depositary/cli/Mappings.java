package org.depositary.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.depositary.cli.stage.Aside;
import org.depositary.graph.ontology.Ontology;
import org.depositary.rule.RuleSet;
import org.depositary.rule.reader.RuleReader;
import org.depositary.text.lexicon.Dictionary;
import org.depositary.text.lexicon.Lexicon;

/**
 * What texts are read by.
 *
 * @param ontology the terms that rules may use
 * @param rules the rules, checked against it
 * @param lexicon the dictionaries
 */
public record Mappings(Ontology ontology, RuleSet rules, Lexicon lexicon) {
    private static final String ABBREVIATIONS = "abbreviations";

    /**
     * Reads ontology, rules and dictionaries.
     *
     * @param home the folder that holds {@code ontology/} and {@code mappings/}
     * @throws RuntimeException if any of these files is wrong; the message says where
     */
    public static Mappings read(Path home) {
        return read(home, terms(home));
    }

    /** Begins to read the ontology. */
    static Aside<Ontology> terms(Path home) {
        return Aside.begin("ontology", () -> Ontology.read(ontology(home)));
    }

    /** As above, with an ontology that is being read already: the files of the rules are opened meanwhile. */
    static Mappings read(Path home, Aside<Ontology> ontology) {
        Aside<List<Dictionary>> dictionaries = Aside.begin("dictionaries", () -> Lexicon.read(lexicon(home)));
        RuleSet rules = RuleReader.read(folder(home), () -> ontology.outcome().vocabulary());
        return new Mappings(ontology.outcome(), rules, Lexicon.of(dictionaries.outcome(), abbreviations(rules)));
    }

    /** The file of the ontology. */
    static Path ontology(Path home) {
        return home.resolve("ontology").resolve("depositary.ttl");
    }

    /** The folder of the rules. */
    static Path folder(Path home) {
        return home.resolve("mappings");
    }

    /** Where everything lies that says what rules are and mean. */
    static List<Path> watched(Path home) {
        return List.of(folder(home), home.resolve("ontology"));
    }

    /** The folder of the dictionaries. */
    static Path lexicon(Path home) {
        return folder(home).resolve("lexicon");
    }

    /** Words that keep their full stop. */
    static Set<String> abbreviations(RuleSet rules) {
        return rules.words().getOrDefault(ABBREVIATIONS, Set.of()).stream()
                .map(words -> String.join(" ", words))
                .collect(Collectors.toUnmodifiableSet());
    }
}
