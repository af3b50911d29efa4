package org.depositary.match.discourse.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.depositary.claim.Filler;
import org.depositary.claim.Value;
import org.depositary.rule.FrameType;
import org.depositary.text.Edtf;

/** What two frames that tell the same say together. */
final class Union {
    private final Map<String, FrameType> types;
    private final Agreement agreement;

    Union(Map<String, FrameType> types, Agreement agreement) {
        this.types = types;
        this.agreement = agreement;
    }

    /** Both frames in one; the same whichever comes first. */
    Draft of(Draft one, Draft other) {
        FrameType type = types.get(one.type());
        Set<String> single = type == null ? Set.of() : Set.copyOf(type.single());
        Set<String> first = type == null ? Set.of() : Set.copyOf(type.first());
        List<Filler> all = Stream.concat(one.fillers().stream(), other.fillers().stream())
                .sorted(Draft.READING)
                .toList();
        Set<String> roles = new LinkedHashSet<>();
        all.forEach(filler -> roles.add(filler.role()));
        List<Filler> fillers = new ArrayList<>();
        for (String role : roles) {
            List<Filler> said =
                    all.stream().filter(filler -> filler.role().equals(role)).toList();
            if (first.contains(role)) {
                fillers.addAll(exactest(toldFirst(role, one, other)));
            } else {
                fillers.addAll(single.contains(role) ? exactest(said) : distinct(said));
            }
        }
        Set<String> key = new LinkedHashSet<>(one.id() < other.id() ? one.key() : other.key());
        key.addAll(one.id() < other.id() ? other.key() : one.key());
        List<Filler> besides = Stream.of(one.also(), other.also(), all)
                .flatMap(List::stream)
                .filter(filler -> filler.words().isPresent() && !fillers.contains(filler))
                .toList();
        return new Draft(
                Math.min(one.id(), other.id()),
                one.type(),
                one.modality().or(other::modality),
                fillers,
                Stream.concat(one.evidence().stream(), other.evidence().stream())
                        .toList(),
                List.copyOf(key),
                one.definite() && other.definite(),
                besides);
    }

    /** What fills a role, that of the frame told first before that of the other. */
    private static List<Filler> toldFirst(String role, Draft one, Draft other) {
        Stream<Draft> inOrder = one.id() < other.id() ? Stream.of(one, other) : Stream.of(other, one);
        return inOrder.flatMap(draft -> draft.fillers().stream())
                .filter(filler -> filler.role().equals(role))
                .toList();
    }

    /** One value of those that agree with the first; of a single-valued role there is no other. */
    private List<Filler> exactest(List<Filler> said) {
        Filler best = said.getFirst();
        for (Filler filler : said) {
            if (agreement.agree(best.value(), filler.value())) {
                Value value = agreement.exacter(best.value(), filler.value());
                if (!value.equals(best.value())) {
                    best = value.equals(filler.value())
                            ? filler
                            : new Filler(best.role(), value, best.words(), best.rule(), best.origin());
                }
            }
        }
        return List.of(best);
    }

    /** All values once; a date or a concept that only says less exactly what another says is left out. */
    private List<Filler> distinct(List<Filler> said) {
        List<Filler> kept = new ArrayList<>();
        for (Filler filler : said) {
            boolean known = kept.stream().anyMatch(other -> other.value().equals(filler.value()));
            boolean vaguer = said.stream().anyMatch(other -> exacter(other.value(), filler.value()));
            if (!known && !vaguer) {
                kept.add(filler);
            }
        }
        return kept;
    }

    private boolean exacter(Value other, Value vague) {
        if (other instanceof Value.Time(Edtf exact) && vague instanceof Value.Time(Edtf date)) {
            return date.covers(exact) && !exact.covers(date);
        }
        return other instanceof Value.Term(String exact)
                && vague instanceof Value.Term(String label)
                && !exact.equals(label)
                && agreement.agree(other, vague)
                && agreement.exacter(other, vague).equals(other);
    }
}
