package org.depositary.match.discourse.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.depositary.claim.Value;

/**
 * Whether two values may be the same told more or less exactly: a city and its state, "Judge" and "Judge of Appeal", a
 * month and a day in it.
 */
public final class Agreement {
    private static final String FIELD = " of ";
    private static final Pattern FIELDS = Pattern.compile(",? and |, ");
    private static final Pattern DETERMINER = Pattern.compile("^(?:the|a|an) ");

    private final Map<String, Set<String>> within;
    private final UnaryOperator<String> fullest;
    private final Map<String, String> levelled = new HashMap<>();

    /** @param within for an entity those in which it lies or to which it belongs, so that naming these is vaguer */
    public Agreement(Map<String, Set<String>> within) {
        this(within, UnaryOperator.identity());
    }

    /** @param fullest of several words for one thing, in small letters, the fullest */
    public Agreement(Map<String, Set<String>> within, UnaryOperator<String> fullest) {
        this.within = Map.copyOf(within);
        this.fullest = fullest;
    }

    /** Symmetric. */
    boolean agree(Value one, Value other) {
        if (one.equals(other)) {
            return true;
        }
        return switch (one) {
            case Value.Thing thing ->
                other instanceof Value.Thing second && (lies(thing, second) || lies(second, thing));
            case Value.Time time -> other instanceof Value.Time second && Dates.agree(time.date(), second.date());
            case Value.Term term -> other instanceof Value.Term second && fuller(term.label(), second.label());
            case Value.Words words ->
                other instanceof Value.Words second && level(words.text()).equals(level(second.text()));
            case Value.Number number ->
                other instanceof Value.Number second && number.amount().compareTo(second.amount()) == 0;
            case Value.Event event -> false;
        };
    }

    /** Whether one is what the other says before its field: "Judge" of "Judge of Appeal". */
    boolean begins(Value few, Value many) {
        return few instanceof Value.Term a
                && many instanceof Value.Term b
                && level(b.label()).startsWith(level(a.label()) + FIELD);
    }

    /** Whether two roles with one value each do not contradict: a value of one agrees with one of the other. */
    public boolean compatible(List<Value> one, List<Value> other) {
        return one.isEmpty()
                || other.isEmpty()
                || one.stream().anyMatch(a -> other.stream().anyMatch(b -> agree(a, b)));
    }

    /** Of two values that agree the more exact; of equally exact ones always the same. */
    Value exacter(Value one, Value other) {
        if (one instanceof Value.Thing a && other instanceof Value.Thing b && !a.equals(b)) {
            return lies(a, b) ? a : lies(b, a) ? b : first(one, other);
        }
        if (one instanceof Value.Time a && other instanceof Value.Time b) {
            return new Value.Time(Dates.exacter(a.date(), b.date()));
        }
        if (one instanceof Value.Term a && other instanceof Value.Term b) {
            int longer = Integer.compare(a.label().length(), b.label().length());
            return longer == 0 ? first(one, other) : longer > 0 ? one : other;
        }
        return first(one, other);
    }

    private static Value first(Value one, Value other) {
        return one.toString().compareTo(other.toString()) <= 0 ? one : other;
    }

    private boolean lies(Value.Thing inner, Value.Thing outer) {
        return within.getOrDefault(inner.entity(), Set.of()).contains(outer.entity());
    }

    /** What two values share if they agree, in the same role: values without a common mark never agree. */
    Set<String> marks(Value value) {
        return switch (value) {
            case Value.Thing thing -> {
                Set<String> marks = new HashSet<>(within.getOrDefault(thing.entity(), Set.of()));
                marks.add(thing.entity());
                yield marks;
            }
            case Value.Term term -> Set.of(level(term.label()).split(" ", 2)[0]);
            case Value.Words words -> Set.of(level(words.text()));
            case Value.Number number ->
                Set.of(number.amount().stripTrailingZeros().toPlainString());
            case Value.Event event -> Set.of(event.frame());
            case Value.Time time -> Set.of("");
        };
    }

    private boolean fuller(String one, String other) {
        String a = level(one);
        String b = level(other);
        return a.equals(b)
                || b.startsWith(a + FIELD)
                || a.startsWith(b + FIELD)
                || narrows(a, b)
                || narrows(b, a)
                || oneField(a, b)
                || oneField(b, a);
    }

    /** Whether the field of the first is one of several of the second: "Judge of Tax", "Judge of Tax and Land". */
    private static boolean oneField(String few, String many) {
        int of = few.indexOf(FIELD);
        return of > 0
                && many.startsWith(few.substring(0, of + FIELD.length()))
                && List.of(FIELDS.split(many.substring(of + FIELD.length())))
                        .contains(few.substring(of + FIELD.length()));
    }

    /** Whether words inside make the first the second: "Chief Judge", "Chief Military Judge". */
    private static boolean narrows(String few, String many) {
        int space = few.indexOf(' ');
        if (space < 0 || many.length() <= few.length() || few.contains(FIELD) || many.contains(FIELD)) {
            return false;
        }
        String inside = " " + few.substring(space + 1);
        return few.indexOf(' ', space + 1) < 0
                && many.startsWith(few.substring(0, space) + " ")
                && many.endsWith(inside)
                && many.split(" ").length == 3;
    }

    /** The same case, spaces and apostrophes, no article, "of" for "for". */
    private String level(String text) {
        return levelled.computeIfAbsent(text, any -> {
            String plain = any.toLowerCase(Locale.ROOT)
                    .replace('’', '\'')
                    .replaceAll("\\s+", " ")
                    .strip();
            return fullest.apply(DETERMINER.matcher(plain).replaceFirst("").replaceAll(" for (?:the )?", FIELD));
        });
    }
}
