package org.depositary.match.discourse.focus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.depositary.claim.Filler;
import org.depositary.match.discourse.merge.Draft;
import org.depositary.match.discourse.merge.Merger;

/** The frames of a document while they are being filled. */
public final class Board {
    private final Merger.Merged merged;
    private final Map<Integer, Draft> drafts = new TreeMap<>();

    public Board(Merger.Merged merged) {
        this.merged = merged;
        merged.drafts().forEach(draft -> drafts.put(draft.id(), Bounds.inDate(draft)));
    }

    /** The frame that a telling has become part of. */
    public Draft of(int id) {
        return Objects.requireNonNull(drafts.get(merged.into(id)));
    }

    /** Adds fillers to the frame that a telling has become part of. */
    public void add(int id, List<Filler> fillers) {
        drafts.put(merged.into(id), of(id).with(fillers));
    }

    /** Puts up a further frame. */
    public void put(Draft draft) {
        drafts.put(draft.id(), draft);
    }

    /** All frames, each with its date made of all that is told of its time. */
    public List<Draft> all() {
        List<Draft> all = new ArrayList<>();
        drafts.values().forEach(draft -> all.add(Bounds.whole(draft)));
        return all;
    }
}
