package org.depositary.match.discourse.frame;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.depositary.claim.Filler;
import org.depositary.claim.Value;
import org.depositary.match.discourse.merge.Dates;
import org.depositary.match.discourse.merge.Draft;
import org.depositary.text.Edtf;
import org.depositary.text.Metadata;
import org.depositary.text.Span;

/**
 * Takes from what is told as a plain fact the dates that belong to what the same words announce: "Berg and Dahl met on
 * the plans for Berg's concert in Lima next year" tells when the concert will be, not when they met.
 */
final class Announced {
    private final Metadata metadata;

    Announced(Metadata metadata) {
        this.metadata = metadata;
    }

    /** The frames, in their order. */
    List<Draft> apart(Stream<Draft> told) {
        List<Draft> drafts = told.toList();
        Set<Span> ahead = new HashSet<>();
        drafts.stream()
                .filter(draft -> draft.modality().isPresent())
                .flatMap(draft -> draft.fillers().stream())
                .filter(filler -> lies(filler.value()))
                .forEach(filler -> filler.words().ifPresent(ahead::add));
        return ahead.isEmpty()
                ? drafts
                : drafts.stream()
                        .map(draft -> draft.modality().isPresent() ? draft : without(draft, ahead))
                        .toList();
    }

    private static Draft without(Draft draft, Set<Span> ahead) {
        List<Filler> kept = draft.fillers().stream()
                .filter(filler -> !(filler.value() instanceof Value.Time)
                        || filler.words().filter(ahead::contains).isEmpty())
                .toList();
        return kept.size() == draft.fillers().size() ? draft : draft.having(kept);
    }

    private boolean lies(Value value) {
        return value instanceof Value.Time(Edtf date) && Dates.ahead(date, metadata.date());
    }
}
