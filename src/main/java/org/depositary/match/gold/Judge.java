package org.depositary.match.gold;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Entity;
import org.depositary.claim.Evidence;
import org.depositary.claim.Frame;
import org.depositary.claim.Value;
import org.depositary.text.Edtf;

/**
 * Compares what rules read with a gold set. A fact read is right if one of the gold set is of the same type in the same
 * document, the two have a role in common, and in every role that both name they share a value; each fact of the gold
 * set is found once. Values are compared without case, accents, marks and a leading article, a thing by all its names,
 * numbers by their amount; of two dates one may lie within the other; phrases and labels may differ in half of their
 * words. In documents that the gold set does not know nothing is judged. For one thread.
 */
public final class Judge {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^(the|an?) ");

    /** Words that say nothing of what a phrase is about. */
    private static final Set<String> SMALL =
            Set.of("the", "a", "an", "of", "in", "on", "at", "for", "to", "and", "by", "with", "between");

    private final GoldSet gold;
    private final Map<DocumentClaims, Set<Frame>> right = new IdentityHashMap<>();
    private final Map<String, String> levels = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    public Judge(GoldSet gold) {
        this.gold = gold;
    }

    /** By rule how much of what it states is right; rules that state nothing in these documents are left out. */
    public Map<String, Precision> precisions(List<DocumentClaims> documents) {
        Map<String, Precision> precisions = new TreeMap<>();
        for (DocumentClaims claims : documents) {
            Optional.ofNullable(gold.facts().get(claims.reading().document().id()))
                    .ifPresent(facts -> {
                        Set<Frame> right = right(claims, facts);
                        for (Frame frame : claims.frames()) {
                            int one = right.contains(frame) ? 1 : 0;
                            frame.evidence().stream()
                                    .map(Evidence::rule)
                                    .distinct()
                                    .forEach(rule -> precisions.merge(
                                            rule,
                                            new Precision(one, 1),
                                            (a, b) -> new Precision(a.right() + b.right(), a.judged() + b.judged())));
                        }
                    });
        }
        return precisions;
    }

    /**
     * What all rules together state of the documents that people have read, each fact once, and what they found.
     *
     * @param precision the share of what is stated that people have read, too; none where nothing is stated
     * @param recall the share of what people have read that is stated; none where they read nothing
     */
    public record Whole(Optional<Precision> precision, Optional<Precision> recall) {}

    /** How good all rules are together. */
    public Whole whole(List<DocumentClaims> documents) {
        int right = 0;
        int stated = 0;
        int read = 0;
        for (DocumentClaims claims : documents) {
            List<GoldFact> facts = gold.facts().get(claims.reading().document().id());
            if (facts != null) {
                right += right(claims, facts).size();
                stated += claims.frames().size();
                read += facts.size();
            }
        }
        return new Whole(share(right, stated), share(right, read));
    }

    private static Optional<Precision> share(int right, int all) {
        return all == 0 ? Optional.empty() : Optional.of(new Precision(right, all));
    }

    private record Pair(Frame frame, GoldFact fact, int agreeing) {}

    /** Pairs frames and facts, those that agree in most roles first. */
    private Set<Frame> right(DocumentClaims claims, List<GoldFact> facts) {
        return right.computeIfAbsent(claims, known -> pairs(known, facts));
    }

    private Set<Frame> pairs(DocumentClaims claims, List<GoldFact> facts) {
        List<Pair> pairs = new ArrayList<>();
        for (Frame frame : claims.frames()) {
            for (GoldFact fact : facts) {
                int agreeing = fact.is(frame.type()) ? agreeing(claims, frame, fact) : 0;
                if (agreeing > 0) {
                    pairs.add(new Pair(frame, fact, agreeing));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::agreeing).reversed());
        List<Pair> taken = new ArrayList<>();
        for (Pair pair : pairs) {
            if (taken.stream().noneMatch(other -> other.frame() == pair.frame() || other.fact() == pair.fact())) {
                taken.add(pair);
            }
        }
        return taken.stream().map(Pair::frame).collect(Collectors.toSet());
    }

    /** In how many roles the two agree; none if they contradict each other in one. */
    private int agreeing(DocumentClaims claims, Frame frame, GoldFact fact) {
        int agreeing = 0;
        if (frame.label().isPresent() && !fact.labels().isEmpty()) {
            if (fact.labels().stream().noneMatch(label -> similar(frame.label().get(), label))) {
                return 0;
            }
            agreeing++;
        }
        for (Map.Entry<String, List<Set<String>>> role : fact.roles().entrySet()) {
            List<Value> values = frame.values(role.getKey()).toList();
            if (!values.isEmpty() && !role.getValue().isEmpty()) {
                boolean shared = values.stream()
                        .anyMatch(value -> role.getValue().stream()
                                .flatMap(Set::stream)
                                .anyMatch(written -> same(claims, value, written)));
                if (!shared) {
                    return 0;
                }
                agreeing++;
            }
        }
        return agreeing;
    }

    private boolean same(DocumentClaims claims, Value value, String written) {
        return switch (value) {
            case Value.Thing thing -> names(claims.entity(thing.entity())).anyMatch(name -> alike(name, written));
            case Value.Event event ->
                claims.frames().stream()
                        .filter(frame -> frame.id().equals(event.frame()))
                        .flatMap(frame -> frame.label().stream())
                        .anyMatch(label -> similar(label, written));
            case Value.Term term -> similar(term.label(), written);
            case Value.Words words -> similar(words.text(), written);
            case Value.Number number ->
                number(written).filter(it -> it.compareTo(number.amount()) == 0).isPresent();
            case Value.Time time ->
                time.date().value().equals(written)
                        || date(written)
                                .filter(it -> within(it, time.date()) || within(time.date(), it))
                                .isPresent();
        };
    }

    private static Stream<String> names(Entity entity) {
        return Stream.concat(Stream.of(entity.label()), entity.names().stream());
    }

    private boolean alike(String one, String other) {
        return level(one).equals(level(other));
    }

    /**
     * Whether two phrases share at least half of their words (F1 of the sets of words, without articles and plural s).
     */
    private boolean similar(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        long shared = words.stream().filter(others::contains).count();
        return 4 * shared >= words.size() + others.size() && shared > 0;
    }

    private Set<String> words(String phrase) {
        return words.computeIfAbsent(phrase, this::split);
    }

    private Set<String> split(String phrase) {
        return Stream.of(level(phrase).split(" "))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .map(word -> word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.toSet());
    }

    private String level(String phrase) {
        return levels.computeIfAbsent(phrase, Judge::levelled);
    }

    private static String levelled(String words) {
        String plain = ACCENTS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD))
                .replaceAll("");
        String level =
                MARKS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return ARTICLE.matcher(level).replaceFirst("");
    }

    private static Optional<BigDecimal> number(String written) {
        try {
            return Optional.of(new BigDecimal(written.replace(",", "").strip()));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static Optional<Edtf> date(String written) {
        try {
            return Optional.of(new Edtf(written));
        } catch (IllegalArgumentException | java.time.DateTimeException none) {
            return Optional.empty();
        }
    }

    private static boolean within(Edtf inner, Edtf outer) {
        return inner.earliest().isPresent()
                && inner.latest().isPresent()
                && outer.earliest().isPresent()
                && outer.latest().isPresent()
                && !inner.earliest().get().isBefore(outer.earliest().get())
                && !inner.latest().get().isAfter(outer.latest().get());
    }
}
