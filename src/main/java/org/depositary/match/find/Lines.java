package org.depositary.match.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.depositary.match.search.Line;
import org.depositary.text.Mention;
import org.depositary.text.Reading;
import org.depositary.text.Sentence;

/** A reading with the mentions found in it so far, sentence by sentence, as patterns see it. Used by one thread. */
public final class Lines {
    private final Reading reading;

    private final List<Line> lines = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    /** @param mentions what dictionaries and grammars found, the preferred of two with the same tokens first */
    public Lines(Grammar grammar, Reading reading, Collection<Mention> mentions) {
        this.reading = reading;
        for (Sentence sentence : reading.sentences()) {
            lines.add(
                    lines.isEmpty()
                            ? new Line(reading, sentence, grammar.predicates(), grammar.nouns())
                            : lines.getFirst().beside(sentence));
        }
        add(mentions);
    }

    /** The document as read. */
    public Reading reading() {
        return reading;
    }

    /** All mentions found so far, in the order in which they were found, line by line what one step found. */
    public List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    /** Adds mentions, which patterns see from now on; a mention outside all sentences is dropped. */
    public void add(Collection<Mention> more) {
        for (Mention mention : more) {
            int at = lineOf(mention);
            if (at >= 0) {
                mentions.add(mention);
                lines.get(at).add(mention);
            }
        }
    }

    /** Takes note of mentions that were added to the lines that they stand in. */
    public void note(Collection<Mention> more) {
        mentions.addAll(more);
    }

    List<Line> lines() {
        return lines;
    }

    /** The number of the line that a mention stands in, {@code -1} if it stands in none. */
    int lineOf(Mention mention) {
        int low = 0;
        int high = lines.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Line line = lines.get(middle);
            if (mention.first() < line.first()) {
                high = middle - 1;
            } else if (mention.first() >= line.end()) {
                low = middle + 1;
            } else {
                return mention.end() <= line.end() ? middle : -1;
            }
        }
        return -1;
    }
}
