package org.depositary.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.depositary.rule.Pattern;
import org.depositary.rule.Rule;
import org.depositary.rule.RuleSet;

/**
 * A rule set several times over: every copy of a rule is built as the rule is, of the same kinds and marks, but of
 * other content words, as rules about something else are. Short words (articles, prepositions) stay. A pattern of kinds
 * and short words alone has no copy: that would not be another rule, but the same one told again.
 */
final class Copies {
    /** Words of so many letters and fewer are mostly function words. */
    private static final int SHORT = 4;

    private final String mark;

    private Copies(int copy) {
        this.mark = "x" + copy;
    }

    /** All rules, and of those that name content words copies until there are so many times the rules. */
    static RuleSet of(RuleSet set, int times) {
        List<Rule> rules = new ArrayList<>(set.rules());
        Map<String, Set<List<String>>> words = new LinkedHashMap<>(set.words());
        for (int copy = 1; rules.size() < times * set.rules().size(); copy++) {
            Copies varied = new Copies(copy);
            set.words().forEach((name, entries) -> words.put(name + varied.mark, varied.entries(entries)));
            for (Rule rule : set.rules()) {
                List<Pattern> patterns = rule.patterns().stream()
                        .filter(pattern -> varied.other(pattern, set))
                        .toList();
                if (!patterns.isEmpty()) {
                    rules.add(varied.rule(rule, patterns));
                }
            }
        }
        return new RuleSet(rules, set.kinds(), set.frameTypes(), words, set.vocabulary());
    }

    /** Whether the copy of a pattern fits nothing that the pattern fits: it needs a word that is another. */
    private boolean other(Pattern pattern, RuleSet set) {
        return switch (pattern) {
            case Pattern.Word word -> !word(word.text()).equals(word.text());
            case Pattern.Inflected word ->
                word.forms().stream().noneMatch(form -> word(form).equals(form));
            case Pattern.WordList list ->
                set.words().getOrDefault(list.name(), Set.of()).stream()
                        .noneMatch(entry ->
                                entry.stream().allMatch(one -> word(one).equals(one)));
            case Pattern.Each each -> other(each.item(), set);
            case Pattern.Sequence sequence -> sequence.parts().stream().anyMatch(part -> other(part, set));
            case Pattern.Choice choice -> choice.options().stream().allMatch(option -> other(option, set));
            case Pattern.Repeat repeat -> repeat.min() > 0 && other(repeat.item(), set);
            case Pattern.Mark same -> false;
            case Pattern.Slot same -> false;
            case Pattern.Phrase same -> false;
            case Pattern.Earlier same -> false;
            case Pattern.Gap same -> false;
            case Pattern.Start same -> false;
            case Pattern.End same -> false;
        };
    }

    private Set<List<String>> entries(Set<List<String>> entries) {
        Set<List<String>> other = new LinkedHashSet<>();
        entries.forEach(entry -> other.add(entry.stream().map(this::word).toList()));
        return other;
    }

    private String word(String word) {
        return word.length() > SHORT && Character.isLetter(word.charAt(0)) ? word + mark : word;
    }

    private Pattern pattern(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Word word -> new Pattern.Word(word(word.text()), word.exact());
            case Pattern.Inflected word ->
                new Pattern.Inflected(
                        word(word.base()), word.forms().stream().map(this::word).collect(Collectors.toSet()));
            case Pattern.WordList list -> new Pattern.WordList(list.name() + mark);
            case Pattern.Each each -> new Pattern.Each(pattern(each.item()), pattern(each.separator()));
            case Pattern.Sequence sequence -> new Pattern.Sequence(patterns(sequence.parts()));
            case Pattern.Choice choice -> new Pattern.Choice(patterns(choice.options()));
            case Pattern.Repeat repeat -> new Pattern.Repeat(pattern(repeat.item()), repeat.min(), repeat.max());
            case Pattern.Mark same -> same;
            case Pattern.Slot same -> same;
            case Pattern.Phrase same -> same;
            case Pattern.Earlier same -> same;
            case Pattern.Gap same -> same;
            case Pattern.Start same -> same;
            case Pattern.End same -> same;
        };
    }

    private List<Pattern> patterns(List<Pattern> patterns) {
        return patterns.stream().map(this::pattern).toList();
    }

    private Rule rule(Rule rule, List<Pattern> patterns) {
        Map<String, Pattern> adjuncts = new LinkedHashMap<>();
        rule.adjuncts().forEach((name, adjunct) -> adjuncts.put(name, pattern(adjunct)));
        return new Rule(
                rule.id() + "-" + mark,
                rule.says(),
                rule.stage(),
                rule.type(),
                rule.subject(),
                patterns(patterns),
                adjuncts,
                rule.infer(),
                rule.inherit(),
                rule.constants(),
                rule.label(),
                rule.makes(),
                rule.each(),
                rule.carry(),
                rule.with(),
                patterns(rule.unless()),
                patterns(rule.above()),
                patterns(rule.about()),
                rule.modality(),
                rule.key(),
                rule.construct(),
                rule.priority(),
                rule.confidence(),
                rule.needs(),
                rule.examples(),
                rule.counterExamples(),
                rule.source(),
                rule.position());
    }
}
