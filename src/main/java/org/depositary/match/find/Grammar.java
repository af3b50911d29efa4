package org.depositary.match.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.depositary.match.program.Glossary;
import org.depositary.match.program.WordPredicates;
import org.depositary.match.search.Renaming;
import org.depositary.rule.FrameType;
import org.depositary.rule.Rule;
import org.depositary.rule.RuleSet;

/**
 * All rules compiled together: every word test numbered once, every pattern cut at its anchor. Immutable after
 * construction, and shared by all threads.
 */
public final class Grammar {
    private final RuleSet rules;
    private final WordPredicates predicates = new WordPredicates();
    private final List<CompiledRule> compiled = new ArrayList<>();
    private final Map<String, Renaming.Noun> nouns = new HashMap<>();

    /**
     * Compiles a rule set.
     *
     * @throws IllegalArgumentException if a pattern names what is unknown, has nothing to start from or is too big; the
     *     message begins with the rule's file, line and column
     */
    public Grammar(RuleSet rules) {
        this.rules = rules;
        Glossary glossary = new Glossary(rules, predicates);
        CompiledRule.Adjuncts adjuncts = new CompiledRule.Adjuncts();
        for (Rule rule : rules.rules()) {
            compiled.add(CompiledRule.compile(rule, compiled.size(), glossary, adjuncts));
        }
        for (FrameType type : rules.frameTypes().values()) {
            if (!type.nouns().isEmpty()) {
                int test = predicates.anyOf(new HashSet<>(type.nouns()));
                BitSet alone = new BitSet();
                alone.set(test);
                nouns.put(type.type(), new Renaming.Noun(test, predicates.need(alone)));
            }
        }
        predicates.complete();
    }

    /** The rules as written. */
    public RuleSet rules() {
        return rules;
    }

    WordPredicates predicates() {
        return predicates;
    }

    /** The nouns that name a frame of a type again, by type. */
    Map<String, Renaming.Noun> nouns() {
        return nouns;
    }

    List<CompiledRule> compiled() {
        return compiled;
    }
}
