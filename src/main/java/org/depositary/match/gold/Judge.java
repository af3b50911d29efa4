package org.depositary.match.gold;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
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
 * numbers by their amount; of two dates one may lie within the other. In documents that the gold set does not know
 * nothing is judged.
 */
public final class Judge {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^(the|an?) ");

    private final GoldSet gold;

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

    private record Pair(Frame frame, GoldFact fact, int agreeing) {}

    /** Pairs frames and facts, those that agree in most roles first. */
    private static Set<Frame> right(DocumentClaims claims, List<GoldFact> facts) {
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
    private static int agreeing(DocumentClaims claims, Frame frame, GoldFact fact) {
        int agreeing = 0;
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

    private static boolean same(DocumentClaims claims, Value value, String written) {
        return switch (value) {
            case Value.Thing thing -> names(claims.entity(thing.entity())).anyMatch(name -> alike(name, written));
            case Value.Event event ->
                claims.frames().stream()
                        .filter(frame -> frame.id().equals(event.frame()))
                        .flatMap(frame -> frame.label().stream())
                        .anyMatch(label -> alike(label, written));
            case Value.Term term -> alike(term.label(), written);
            case Value.Words words -> alike(words.text(), written);
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

    private static boolean alike(String one, String other) {
        return level(one).equals(level(other));
    }

    private static String level(String words) {
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
