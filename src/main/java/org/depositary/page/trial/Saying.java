package org.depositary.page.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depositary.page.Catalogue;
import org.depositary.page.language.Language;
import org.depositary.page.language.Tagged;
import org.depositary.page.presentation.Asking;
import org.depositary.rule.Expression;
import org.depositary.rule.Kind;
import org.depositary.rule.Rule;
import org.depositary.rule.RuleSet;

/** Says what mapping rules ask for and where they take values from, for people who never saw one. */
final class Saying {
    private static final Pattern SLOT = Pattern.compile("\\{([\\w-]+):([\\w:-]+)\\+?}");
    private static final Pattern WORD_LIST = Pattern.compile("<([\\w-]+)>");
    private static final Pattern CALL = Pattern.compile("(\\w+)Of\\((\\w+)\\)");
    private static final Pattern DOTTED = Pattern.compile("(document|focus|here|previous|this)\\.(\\w+)");
    private static final Pattern OF_FRAME = Pattern.compile("(\\w+) of f\\d+");
    private static final Set<String> ORDER = Set.of("first", "second");
    private static final String START = "the sentence's start";
    private static final String END = "the sentence's end";
    private static final int SHOWN_WORDS = 5;
    private static final int SHOWN_WAYS = 4;
    private static final int ALIKE = 3;

    private final RuleSet rules;
    private final Catalogue catalogue;
    private final Language language;

    Saying(RuleSet rules, Catalogue catalogue) {
        this.rules = rules;
        this.catalogue = catalogue;
        this.language = catalogue.language();
    }

    /** The label of a type or role, whether it is written with its prefix or without. */
    String label(String name) {
        return catalogue.words().label(name.indexOf(':') < 0 ? Catalogue.DIP + name : Asking.iri(name));
    }

    /**
     * What a kind of mention is called: as its class or, in small letters, a role is that the reader has a word for.
     */
    String kind(String name) {
        String key = "wanted.kind." + name;
        if (language.knows(key)) {
            return language.say(key);
        }
        Optional<String> type = Optional.ofNullable(rules.kinds().get(name)).flatMap(Kind::type);
        String role = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        String other = label(role);
        return type.map(this::label).orElseGet(() -> other.equals(Tagged.plain(other)) ? other : label(name));
    }

    /** An element of a rule's pattern, as the pattern writes it. */
    String element(String written, Rule rule) {
        Matcher slot = SLOT.matcher(written);
        Matcher list = WORD_LIST.matcher(written);
        if (slot.matches()) {
            return slot(slot.group(1), slot.group(2));
        }
        if (list.matches()) {
            return words(list.group(1), rule);
        }
        if (written.startsWith("~")) {
            return language.say("wanted.form", english(written.substring(1)));
        }
        return switch (written) {
            case START -> language.say("wanted.start");
            case END -> language.say("wanted.end");
            default -> language.say("wanted.word", english(written.replace("\"", "")));
        };
    }

    /** Elements of which any would do: words rather than marks, the first few. */
    String any(List<String> written, Rule rule) {
        List<String> words = unlessNone(written, one -> one.codePoints().anyMatch(Character::isLetter)).stream()
                .map(one -> element(one, rule))
                .distinct()
                .toList();
        String some = String.join(language.say("told.or"), words.subList(0, Math.min(SHOWN_WAYS, words.size())));
        return words.size() > SHOWN_WAYS ? language.say("told.more", some) : some;
    }

    /** A slot: what is wanted, and as what. */
    String slot(String role, String kind) {
        if (kind.indexOf(':') > 0) {
            return language.say("wanted.again", label(kind));
        }
        String what = kind.equals("Phrase") ? language.say("wanted.phrase") : kind(kind);
        return role.startsWith("_") ? what : language.say("wanted.role", what, label(role));
    }

    /** The shortest entries of a word list, of those that begin alike one: they stand for the others. */
    private String words(String name, Rule rule) {
        Collection<List<String>> entries = rules.words()
                .getOrDefault(name + "@" + rule.position().file(), rules.words().getOrDefault(name, Set.of()));
        List<String> shortest = new ArrayList<>();
        entries.stream()
                .map(entry -> String.join(" ", entry))
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .filter(entry -> shortest.stream().noneMatch(shorter -> alike(shorter, entry)))
                .forEach(shortest::add);
        String some = shortest.stream()
                .limit(SHOWN_WORDS)
                .map(entry -> language.say("wanted.word", english(entry)))
                .collect(Collectors.joining(", "));
        return entries.isEmpty()
                ? english(name)
                : language.say(entries.size() > SHOWN_WORDS ? "wanted.among" : "wanted.words", some);
    }

    /** Whether an entry begins as a shorter one does, or with a form of its first word. */
    private static boolean alike(String shorter, String entry) {
        int word = shorter.indexOf(' ');
        int letters = Math.min(ALIKE, word > 1 ? word : shorter.length());
        return (letters == ALIKE || word > 1) && entry.startsWith(shorter.substring(0, letters));
    }

    /**
     * How an expression of a rule came to a value. Of several ways those are left out that cannot have led to it.
     *
     * @param kind of the value, where it is an entity
     * @param near whether words of the same passage gave it
     */
    String origin(String expression, Optional<String> kind, boolean near) {
        List<String> ways =
                Arrays.stream(expression.split(" [|+] ")).map(String::strip).toList();
        List<String> nearer =
                unlessNone(ways, way -> !near || !way.startsWith("document.") && !way.startsWith("focus."));
        return unlessNone(nearer, way -> kind.filter(known -> gives(way, known)).isPresent()).stream()
                .map(this::source)
                .distinct()
                .collect(Collectors.joining(language.say("from.or")));
    }

    /** Where a rule takes a value from that its words leave open. */
    String origin(Expression expression) {
        return switch (expression) {
            case Expression.OfSlot slot -> source(slot.slot());
            case Expression.OneOf one ->
                language.say(one.place() == 1 ? "from.first" : "from.second", label(one.slot()));
            case Expression.This self -> source("this");
            case Expression.AttributeOf of -> source(of.attribute() + "Of(" + of.slot() + ")");
            case Expression.OfDocument of -> source("document." + of.property());
            case Expression.OfFocus of -> source((of.here() ? "here." : "focus.") + of.role());
            case Expression.OfPrevious of -> source("previous." + of.role());
            case Expression.Inside inside -> language.say("from.words");
            case Expression.OfThis of -> source("this." + of.role());
            case Expression.Constant constant -> "“" + english(constant.text()) + "”";
            case Expression.FirstOf first ->
                first.options().stream()
                        .map(this::origin)
                        .distinct()
                        .collect(Collectors.joining(language.say("from.or")));
            case Expression.AllOf all ->
                all.parts().stream().map(this::origin).distinct().collect(Collectors.joining(language.say("from.and")));
        };
    }

    private static List<String> unlessNone(List<String> ways, Predicate<String> kept) {
        List<String> some = ways.stream().filter(kept).toList();
        return some.isEmpty() ? ways : some;
    }

    /** Whether an attribute is named after the kind of its value. */
    private static boolean gives(String way, String kind) {
        Matcher call = CALL.matcher(way);
        return call.matches() && call.group(1).equalsIgnoreCase(kind);
    }

    private String source(String written) {
        Matcher call = CALL.matcher(written);
        if (call.matches()) {
            return ORDER.contains(call.group(1))
                    ? language.say("from." + call.group(1), label(call.group(2)))
                    : language.say("from.attribute", kindOrLabel(call.group(1)), label(call.group(2)));
        }
        Matcher dotted = DOTTED.matcher(written);
        if (dotted.matches()) {
            return language.say(
                    "from." + dotted.group(1), attribute(dotted.group(2)).orElseGet(() -> label(dotted.group(2))));
        }
        Matcher frame = OF_FRAME.matcher(written);
        if (frame.matches()) {
            return language.say("from.focus", label(frame.group(1)));
        }
        return switch (written) {
            case "this" -> language.say("from.fact");
            case "sentence", "focus", "heading" -> language.say("from." + written + ".itself");
            default ->
                written.startsWith("'")
                        ? language.say("from.always")
                        : written.startsWith("_")
                                ? language.say("from.words")
                                : language.say("from.role", label(written));
        };
    }

    private String kindOrLabel(String attribute) {
        String kind = attribute.substring(0, 1).toUpperCase(Locale.ROOT) + attribute.substring(1);
        return attribute(attribute).orElseGet(() -> rules.kinds().containsKey(kind) ? kind(kind) : label(attribute));
    }

    private Optional<String> attribute(String name) {
        return Optional.of("wanted.attribute." + name).filter(language::knows).map(language::say);
    }

    /** Words of the language that the rules read. */
    private String english(String words) {
        return Tagged.in(words, "en", language);
    }
}
