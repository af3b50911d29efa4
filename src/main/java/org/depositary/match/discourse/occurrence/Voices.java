package org.depositary.match.discourse.occurrence;

import java.util.List;
import java.util.Optional;
import org.depositary.match.discourse.name.Wording;

/** Who speaks at each place of a document: whose turn a transcript tells it is, else the author. Used by one thread. */
public final class Voices {
    private final List<Occurrence> persons;
    private final Speakers speakers;
    private final Quoted quoted;
    private final Authors.Found authors;

    /** @param persons all places that tell of persons */
    public Voices(Layout layout, Wording wording, List<Occurrence> persons) {
        this.persons = persons;
        this.speakers = new Speakers(layout);
        this.quoted = new Quoted(layout);
        this.authors = new Authors(layout, wording).among(persons);
    }

    /** Where the head of the document names who speaks in it; empty where it names nobody. */
    public List<Occurrence> authors() {
        return authors.persons();
    }

    /**
     * Where it is told who speaks at a place; empty in quotation marks, and where somebody asks who is not named.
     *
     * @param own whether the document speaks of itself ("I", "we"); if not, the head must say that somebody speaks
     */
    public List<Occurrence> at(int token, boolean own) {
        return quoted.at(token)
                ? List.of()
                : turn(token).orElseGet(() -> own || authors.signed() ? authors.persons() : List.of());
    }

    private Optional<List<Occurrence>> turn(int token) {
        return speakers.of(token, turn -> !of(turn).isEmpty()).map(this::of);
    }

    private List<Occurrence> of(Speakers.Speaker turn) {
        return persons.stream().filter(turn::names).limit(1).toList();
    }
}
