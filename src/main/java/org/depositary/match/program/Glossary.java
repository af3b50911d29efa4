package org.depositary.match.program;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
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
    private final WordPredicates predicates;
    private final Known known;
    private final Set<String> naming;
    private final Set<String> passed;
    private final KindSet passedKinds;

    /** What is found once for all rules. */
    private record Known(
            Map<String, WordTrie> tries,
            Map<String, Set<String>> firstWords,
            Map<String, Set<String>> rarestWords,
            Map<String, Set<String>> kinds,
            Map<String, KindSet> kindSets,
            Map<String, Glossary> ofTypes,
            Map<Set<String>, Glossary> unbroken,
            Map<Pattern, Anchor> anchors,
            Map<String, Set<String>> singleWords,
            Numbering numbering,
            Necessities necessities) {
        Known() {
            this(
                    new HashMap<>(),
                    new HashMap<>(),
                    new HashMap<>(),
                    new HashMap<>(),
                    new HashMap<>(),
                    new HashMap<>(),
                    new HashMap<>(),
                    new IdentityHashMap<>(),
                    new HashMap<>(),
                    new Numbering(),
                    new Necessities());
        }
    }

    /** @param predicates numbers the tests that are found */
    public Glossary(RuleSet rules, WordPredicates predicates) {
        this(rules, predicates, new Known(), Set.of(), Set.of());
    }

    private Glossary(RuleSet rules, WordPredicates predicates, Known known, Set<String> naming, Set<String> passed) {
        this.rules = rules;
        this.predicates = predicates;
        this.known = known;
        this.naming = Set.copyOf(naming);
        this.passed = Set.copyOf(passed);
        this.passedKinds = KindSet.of(this.passed, predicates);
    }

    /**
     * The same for the patterns of rules for a type of frame: some of its slots want what names or points, some kinds
     * of mentions may stand between its elements. One and the same for a type.
     */
    public Glossary of(String type) {
        return known.ofTypes().computeIfAbsent(type, this::forType);
    }

    private Glossary forType(String type) {
        FrameType frameType = rules.frameTypes().get(type);
        if (frameType == null
                || frameType.named().isEmpty() && frameType.passes().isEmpty()) {
            return this;
        }
        Set<String> kinds = new HashSet<>();
        frameType.passes().forEach(kind -> kinds.addAll(kinds(kind)));
        return new Glossary(rules, predicates, known, Set.copyOf(frameType.named()), kinds);
    }

    /** The same for patterns that nothing may interrupt. One and the same for types that differ in nothing else. */
    public Glossary unbroken() {
        return known.unbroken()
                .computeIfAbsent(naming, wanted -> new Glossary(rules, predicates, known, wanted, Set.of()));
    }

    /** The kinds of mentions that patterns pass over between two elements. */
    KindSet passedKinds() {
        return passedKinds;
    }

    /**
     * Numbers all tests that reading an element makes, and the kinds of mention that it wants.
     *
     * @return how many steps it has once its repetitions are written out
     */
    long number(Pattern pattern) {
        return known.numbering().number(pattern, this);
    }

    /** Alternatives; those side by side that are one word each make one test. */
    List<Numbering.Alternative> alternatives(Pattern.Choice choice) {
        return known.numbering().alternatives(choice, this);
    }

    /** Guards what is found once for all rules while one of several threads looks for more. */
    Object shared() {
        return known;
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

    /** Numbers the tests that patterns make. */
    WordPredicates predicates() {
        return predicates;
    }

    /** What an element can begin with; fragments are put into many patterns as one and the same element. */
    Anchor anchor(Pattern pattern) {
        return known.anchors().computeIfAbsent(pattern, element -> Anchor.of(element, this));
    }

    /** What every match of an element holds. */
    List<Requirements.One> necessities(Pattern pattern) {
        return known.necessities().of(pattern, this);
    }

    WordTrie trie(String list) {
        return known.tries().computeIfAbsent(list, name -> new WordTrie(entries(name), predicates));
    }

    /** The way a list's members are joined. */
    WordTrie separators() {
        return known.tries()
                .computeIfAbsent(
                        SEPARATORS, name -> new WordTrie(withArticles(FunctionWords.LIST_SEPARATORS), predicates));
    }

    /** The first words of a list's entries. */
    public Set<String> firstWords(String list) {
        return known.firstWords()
                .computeIfAbsent(
                        list,
                        name -> entries(name).stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet()));
    }

    /** The roles by which the frames of a rule are told apart: its key, or its type's, and what its type requires. */
    public Set<String> tellingApart(Rule rule) {
        Set<String> roles = new HashSet<>(rule.key());
        roles.addAll(typeOf(rule).key());
        roles.addAll(typeOf(rule).required());
        return Set.copyOf(roles);
    }

    /** What is declared of the type of a rule's frames. */
    public FrameType typeOf(Rule rule) {
        FrameType type = rules.frameTypes().get(rule.type());
        return type == null ? FrameType.undeclared(rule.type()) : type;
    }

    /** The entries of a list that are one word; none of a list that is not declared. */
    public Set<String> singleWords(String list) {
        return known.singleWords()
                .computeIfAbsent(
                        list,
                        name -> rules.words().getOrDefault(name, Set.of()).stream()
                                .filter(entry -> entry.size() == 1)
                                .map(List::getFirst)
                                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Of each entry of a list the word that a text has least often: the longest of those that are not frequent. */
    public Set<String> rarestWords(String list) {
        return known.rarestWords()
                .computeIfAbsent(
                        list,
                        name -> entries(name).stream().map(Glossary::rarest).collect(Collectors.toUnmodifiableSet()));
    }

    private static String rarest(List<String> entry) {
        return entry.stream()
                .max(Comparator.comparing((String word) -> !FunctionWords.FREQUENT.contains(word))
                        .thenComparingInt(String::length))
                .orElseThrow();
    }

    /** The kinds that a slot of a kind takes: of a union its members, else itself. */
    public Set<String> kinds(String name) {
        return known.kinds().computeIfAbsent(name, rules::mentionKinds);
    }

    /** The same as numbers. */
    KindSet kindSet(String name) {
        return known.kindSets().computeIfAbsent(name, kind -> KindSet.of(kinds(kind), predicates));
    }

    /** The test of a word. */
    int test(Pattern.Word word) {
        return word.exact() ? predicates.exactly(word.text()) : predicates.folded(word.text());
    }

    /** The test of any form of a word. */
    int test(Pattern.Inflected inflected) {
        return predicates.anyOf(inflected.forms());
    }

    /** The test of a mark. */
    int test(Pattern.Mark mark) {
        return predicates.anyOf(marks(mark.text()));
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
