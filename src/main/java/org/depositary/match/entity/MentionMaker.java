package org.depositary.match.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depositary.match.pattern.Bindings;
import org.depositary.match.pattern.Bound;
import org.depositary.match.pattern.Match;
import org.depositary.rule.Kind;
import org.depositary.rule.Rule;
import org.depositary.rule.RuleSet;
import org.depositary.text.Mention;
import org.depositary.text.Reading;
import org.depositary.text.Token;
import org.depositary.text.token.FunctionWords;
import org.jspecify.annotations.Nullable;

/** Makes mentions of what entity rules matched. */
final class MentionMaker {
    /** The slot whose words name what is mentioned. */
    static final String NAME = "name";

    /** The slot that takes what a phrase lists. */
    private static final String MEMBERS = "members";

    /** The slots that take somebody else: what is said of that one is not said of who is mentioned. */
    private static final Set<String> OTHERS = Set.of("peer", "forerunner");

    /** Marks that close a phrase and are no part of it: a full stop with a space before it, or at a sentence's end. */
    private static final Set<String> MARKS = Set.of(",", ".");

    /** The slot that takes what stands beside the mention and tells what it is, and is no part of it. */
    private static final String CONTEXT = "context";

    /** The kind of parts that are plain words. */
    private static final String WORDS = "Words";

    /** A source of an attribute that is the entity itself. */
    private static final String SELF = "self";

    /** Tokens from one to before another. */
    private record Stretch(int first, int end) {}

    private final Map<String, Kind> kinds;

    MentionMaker(RuleSet rules) {
        this.kinds = rules.kinds();
    }

    Mention mention(Reading reading, Match match) {
        Rule rule = match.rule();
        Bindings bindings = match.bindings();
        for (Match.Turn turn : match.turns()) {
            bindings = bindings.and(turn.bindings());
        }
        Map<String, List<Mention>> parts = new LinkedHashMap<>();
        for (Map.Entry<String, List<Bound>> slot : bindings.slots().entrySet()) {
            List<Mention> bound = new ArrayList<>(slot.getValue().size());
            for (Bound value : slot.getValue()) {
                bound.add(part(reading, value));
            }
            parts.put(slot.getKey(), List.copyOf(bound));
        }
        Stretch words = withoutContext(match, parts);
        List<Mention> names = parts.getOrDefault(NAME, List.of());
        Optional<Mention> name = names.isEmpty() ? Optional.empty() : Optional.of(names.getFirst());
        int headFirst = name.map(Mention::headFirst).orElseGet(() -> firstNaming(reading, words));
        int headEnd = name.map(Mention::headEnd).orElseGet(() -> endNaming(reading, words));
        if (parts.containsKey(MEMBERS)) {
            parts.put(MEMBERS, shared(reading, rule, headFirst, headEnd, parts));
        }
        String label = rule.label()
                .flatMap(template -> template.fill(slot -> labels(slot, parts, rule)))
                .or(() -> name.map(Mention::label))
                .orElseGet(() -> words(reading, headFirst, headEnd, parts));
        return new Mention(
                rule.type(),
                words.first(),
                words.end(),
                headFirst,
                headEnd,
                label,
                name.filter(mention -> denotes(mention, rule.type())).flatMap(Mention::entry),
                Optional.empty(),
                parts,
                features(rule, name, parts),
                rule.id());
    }

    /** The tokens of a match that are the mention: those between its contexts, which are no parts of it. */
    private static Stretch withoutContext(Match match, Map<String, List<Mention>> parts) {
        int first = match.first();
        int end = match.end();
        List<Mention> contexts = Optional.ofNullable(parts.remove(CONTEXT)).orElse(List.of());
        for (Mention context : contexts) {
            if (context.first() == match.first()) {
                first = context.end();
            } else {
                end = Math.min(end, context.first());
            }
        }
        return new Stretch(first, end);
    }

    private static Mention part(Reading reading, Bound value) {
        return switch (value) {
            case Bound.Named named -> named.mention();
            case Bound.Words words ->
                Mention.plain(WORDS, words.first(), words.end(), reading.words(words.first(), words.end()), WORDS);
            case Bound.Earlier earlier ->
                Mention.plain(
                        WORDS, earlier.first(), earlier.end(), reading.words(earlier.first(), earlier.end()), WORDS);
        };
    }

    /**
     * What a phrase lists, each with the words that stand before the first and behind the last: "Chilean painters and
     * poets" are Chilean painters, and Chilean poets.
     */
    private List<Mention> shared(
            Reading reading, Rule rule, int headFirst, int headEnd, Map<String, List<Mention>> parts) {
        List<Mention> members = parts.getOrDefault(MEMBERS, List.of()).stream()
                .sorted(Comparator.comparingInt(Mention::first))
                .toList();
        int first = members.getFirst().first();
        int end = members.getLast().end();
        String before = headFirst < first ? reading.words(headFirst, first) + " " : "";
        String behind = end < headEnd ? " " + reading.words(end, headEnd) : "";
        String kind = Optional.ofNullable(kinds.get(rule.type()))
                .flatMap(Kind::refers)
                .orElse(rule.type());
        Map<String, List<Mention>> common = new LinkedHashMap<>(parts);
        common.remove(MEMBERS);
        return members.stream()
                .map(member -> new Mention(
                        kind,
                        member.first(),
                        member.end(),
                        member.headFirst(),
                        member.headEnd(),
                        before + reading.words(member.first(), member.end()) + behind,
                        Optional.empty(),
                        Optional.empty(),
                        common,
                        Map.of(),
                        rule.id()))
                .toList();
    }

    /** The words of a phrase, in which a dash that joins two names has no spaces, however it is written. */
    private static String words(Reading reading, int first, int end, Map<String, List<Mention>> parts) {
        StringBuilder words = new StringBuilder();
        int from = first;
        for (int i = first + 1; i < end - 1; i++) {
            if (joins(reading, i, parts)) {
                words.append(reading.words(from, i))
                        .append(reading.tokens().get(i).text());
                from = i + 1;
            }
        }
        return words.append(reading.words(from, end)).toString();
    }

    /** Whether a token is a dash between two parts that dictionaries know. */
    private static boolean joins(Reading reading, int token, Map<String, List<Mention>> parts) {
        return reading.tokens().get(token).shape() == Token.Shape.PUNCTUATION
                && FunctionWords.DASHES.contains(reading.tokens().get(token).text())
                && known(parts).anyMatch(part -> part.end() == token)
                && known(parts).anyMatch(part -> part.first() == token + 1);
    }

    private static Stream<Mention> known(Map<String, List<Mention>> parts) {
        return parts.values().stream()
                .flatMap(List::stream)
                .filter(part -> part.entry().isPresent());
    }

    private static List<String> labels(String slot, Map<String, List<Mention>> parts, Rule rule) {
        List<Mention> mentions = parts.getOrDefault(slot, List.of());
        if (mentions.isEmpty()) {
            return Optional.ofNullable(rule.constants().get(slot)).stream().toList();
        }
        return mentions.stream().map(Mention::label).toList();
    }

    /** Whether the words that name it are themselves an entry for an entity of the kind. */
    private boolean denotes(Mention name, String type) {
        Kind kind = kinds.get(name.kind());
        return name.kind().equals(type)
                || kind != null && kind.refers().filter(type::equals).isPresent();
    }

    private Map<String, String> features(Rule rule, Optional<Mention> name, Map<String, List<Mention>> parts) {
        Kind kind = kinds.get(rule.type());
        if (kind == null) {
            return rule.constants();
        }
        Map<String, String> features = new LinkedHashMap<>(rule.constants());
        for (String feature : kind.attributes().values()) {
            if (!feature.equals(SELF) && !parts.containsKey(feature) && !features.containsKey(feature)) {
                String value = feature(feature, name, parts);
                if (value != null) {
                    features.put(feature, value);
                }
            }
        }
        return features;
    }

    /** A feature of the first part that has it, of the name before all others. */
    private static @Nullable String feature(String feature, Optional<Mention> name, Map<String, List<Mention>> parts) {
        String named = name.isPresent() ? name.get().features().get(feature) : null;
        if (named != null) {
            return named;
        }
        for (Map.Entry<String, List<Mention>> some : parts.entrySet()) {
            for (Mention part : OTHERS.contains(some.getKey()) ? List.<Mention>of() : some.getValue()) {
                String value = part.features().get(feature);
                if (value != null) {
                    return value;
                }
            }
        }
        return null;
    }

    private static int firstNaming(Reading reading, Stretch words) {
        int first = words.first();
        while (first < words.end() - 1
                && FunctionWords.BEFORE_NAMES.contains(
                        reading.tokens().get(first).folded())) {
            first++;
        }
        return first;
    }

    private static int endNaming(Reading reading, Stretch words) {
        int end = words.end();
        while (end > words.first() + 1
                && MARKS.contains(reading.tokens().get(end - 1).text())) {
            end--;
        }
        return end;
    }
}
