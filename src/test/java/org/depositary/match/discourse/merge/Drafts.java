package org.depositary.match.discourse.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depositary.claim.Evidence;
import org.depositary.claim.Filler;
import org.depositary.claim.Origin;
import org.depositary.claim.Value;
import org.depositary.match.discourse.Domain;
import org.depositary.text.Edtf;
import org.depositary.text.Span;

/** Frames to be merged, written by hand. */
final class Drafts {
    private Drafts() {}

    static Draft draft(int id, String type, int at, boolean definite, List<Filler> fillers) {
        Span span = new Span(at, at + 5);
        return new Draft(
                id,
                type,
                Optional.empty(),
                fillers,
                List.of(new Evidence("rule", 0, span, span, 0.9)),
                Domain.frameTypes().get(type).key(),
                definite);
    }

    static Filler thing(String role, String entity) {
        return new Filler(role, new Value.Thing(entity), Optional.empty(), "rule", new Origin.Read());
    }

    static Filler term(String role, String label) {
        return new Filler(role, new Value.Term(label), Optional.empty(), "rule", new Origin.Read());
    }

    static Filler date(String role, String date) {
        return new Filler(role, new Value.Time(new Edtf(date)), Optional.empty(), "rule", new Origin.Read());
    }

    /** The same with the words in which the passage gives each value. */
    static Draft worded(Draft draft) {
        Span words = draft.evidence().getFirst().passage();
        return draft.having(draft.fillers().stream()
                .map(filler ->
                        new Filler(filler.role(), filler.value(), Optional.of(words), filler.rule(), filler.origin()))
                .toList());
    }

    static Draft visit(int id, int at, boolean definite, String who, String where, String... when) {
        List<Filler> fillers = new ArrayList<>(List.of(thing("visitor", who), thing("destination", where)));
        if (when.length > 0) {
            fillers.add(date("date", when[0]));
        }
        return draft(id, "x:Visit", at, definite, fillers);
    }
}
