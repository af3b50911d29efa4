package org.depositary.match.program;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.depositary.rule.FrameType;
import org.depositary.rule.Pattern;
import org.depositary.rule.Rule;
import org.depositary.rule.RuleSet;
import org.depositary.text.token.FunctionWords;

/** What the names in patterns stand for: word lists, kinds with their members, types of frames with their nouns. */
public final class Glossary {
    /** Names what no word list is called: the way a list's members are joined. */
    private static final String SEPARATORS = "";

    private final RuleSet rules;
    private final Map<String, WordTrie> tries;
    private final Map<String, Set<String>> firstWords;
    private final Set<String> naming;
    private final Set<String> passed;

    public Glossary(RuleSet rules) {
        this(rules, new HashMap<>(), new HashMap<>(), Set.of(), Set.of());
    }

    private Glossary(
            RuleSet rules,
            Map<String, WordTrie> tries,
            Map<String, Set<String>> firstWords,
            Set<String> naming,
            Set<String> passed) {
        this.rules = rules;
        this.tries = tries;
        this.firstWords = firstWords;
        this.naming = Set.copyOf(naming);
        this.passed = Set.copyOf(passed);
    }

    /**
     * The same for the patterns of rules for a type of frame: some of its slots want what names or points, some kinds
     * of mentions may stand between its elements.
     */
    public Glossary of(String type) {
        FrameType frameType = rules.frameTypes().get(type);
        if (frameType == null
                || frameType.named().isEmpty() && frameType.passes().isEmpty()) {
            return this;
        }
        Set<String> kinds = new HashSet<>();
        frameType.passes().forEach(kind -> kinds.addAll(kinds(kind)));
        return new Glossary(rules, tries, firstWords, Set.copyOf(frameType.named()), kinds);
    }

    /** The same for patterns that nothing may interrupt. */
    public Glossary unbroken() {
        return passed.isEmpty() ? this : new Glossary(rules, tries, firstWords, naming, Set.of());
    }

    /** The kinds of mentions that patterns pass over between two elements. */
    Set<String> passed() {
        return passed;
    }

    /** Whether a slot wants a mention that names or points, not one that only tells a post. */
    boolean byName(Optional<String> slot) {
        return slot.filter(naming::contains).isPresent();
    }

    private static List<List<String>> withArticles(List<List<String>> separators) {
        List<List<String>> all = new ArrayList<>(separators);
        for (List<String> separator : separators) {
            for (String article : FunctionWords.ARTICLES) {
                List<String> words = new ArrayList<>(separator);
                words.add(article);
                all.add(words);
            }
        }
        return all;
    }

    /** The entries of a word list. */
    public Set<List<String>> entries(String list) {
        Set<List<String>> entries = rules.words().get(list);
        if (entries == null || entries.isEmpty()) {
            throw new IllegalArgumentException("no word list <" + list + ">");
        }
        return entries;
    }

    WordTrie trie(String list, WordPredicates predicates) {
        return tries.computeIfAbsent(list, name -> new WordTrie(entries(name), predicates));
    }

    /** The way a list's members are joined. */
    WordTrie separators(WordPredicates predicates) {
        return tries.computeIfAbsent(
                SEPARATORS, name -> new WordTrie(withArticles(FunctionWords.LIST_SEPARATORS), predicates));
    }

    /** The first words of a list's entries. */
    public Set<String> firstWords(String list) {
        return firstWords.computeIfAbsent(
                list, name -> entries(name).stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet()));
    }

    /** The roles by which the frames of a rule are told apart: its key, or its type's, and what its type requires. */
    public Set<String> tellingApart(Rule rule) {
        Set<String> roles = new HashSet<>(rule.key());
        FrameType type = rules.frameTypes().get(rule.type());
        if (type != null) {
            roles.addAll(type.key());
            roles.addAll(type.required());
        }
        return Set.copyOf(roles);
    }

    /** The entries of a list that are one word; none of a list that is not declared. */
    public Set<String> singleWords(String list) {
        return rules.words().getOrDefault(list, Set.of()).stream()
                .filter(entry -> entry.size() == 1)
                .map(List::getFirst)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of each entry of a list the word that a text has least often: the longest of those that are not frequent. */
    public Set<String> rarestWords(String list) {
        Set<String> words = new HashSet<>();
        entries(list)
                .forEach(entry -> words.add(entry.stream()
                        .max(Comparator.comparing((String word) -> !FunctionWords.FREQUENT.contains(word))
                                .thenComparingInt(String::length))
                        .orElseThrow()));
        return words;
    }

    /** The kinds that a slot of a kind takes: of a union its members, else itself. */
    public Set<String> kinds(String name) {
        return rules.mentionKinds(name);
    }

    /** The nouns that name a frame of a type again. */
    public List<String> nouns(String type) {
        FrameType frameType = rules.frameTypes().get(type);
        if (frameType == null) {
            throw new IllegalArgumentException("no type of frame " + type);
        }
        return frameType.nouns();
    }

    /** The words that a mark of a pattern may be in the text. */
    public static Set<String> marks(String mark) {
        if (FunctionWords.DASHES.contains(mark)) {
            return FunctionWords.DASHES;
        }
        return FunctionWords.QUOTES.contains(mark) ? FunctionWords.QUOTES : Set.of(mark);
    }

    /** A pattern as it is written in a mapping file. */
    public static String show(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Word word -> word.exact() ? '"' + word.text() + '"' : word.text();
            case Pattern.Inflected inflected -> "~" + inflected.base();
            case Pattern.WordList list -> "<" + list.written() + ">";
            case Pattern.Mark mark -> mark.text();
            case Pattern.Slot slot ->
                "{" + slot.slot().orElse("_") + ":" + slot.kind() + (slot.list() ? "+" : "") + "}";
            case Pattern.Phrase phrase -> "{" + phrase.slot().orElse("_") + ":Phrase}";
            case Pattern.Earlier earlier -> "{" + earlier.slot().orElse("_") + ":" + earlier.type() + "}";
            case Pattern.Each each -> "each{ " + show(each.item()) + " ; " + show(each.separator()) + " }";
            case Pattern.Sequence sequence -> join(sequence.parts(), " ");
            case Pattern.Choice choice -> "(" + join(choice.options(), "|") + ")";
            case Pattern.Repeat repeat ->
                show(repeat.item())
                        + (repeat.min() == 0 && repeat.max() == 1
                                ? "?"
                                : "{" + repeat.min() + "," + repeat.max() + "}");
            case Pattern.Gap gap -> ".." + gap.max();
            case Pattern.Start start -> "^";
            case Pattern.End end -> "$";
        };
    }

    private static String join(List<Pattern> patterns, String between) {
        List<String> shown = new ArrayList<>();
        patterns.forEach(pattern -> shown.add(show(pattern)));
        return String.join(between, shown);
    }
}
