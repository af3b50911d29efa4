package org.depositary.match.explain;

import java.util.List;
import org.depositary.match.Extractor;
import org.depositary.match.find.Lines;
import org.depositary.match.pattern.Match;
import org.depositary.text.Reading;

/** Reads a text and keeps what happens on the way. Immutable, and safe for use by several threads. */
public final class Explainer {
    private final Extractor extractor;

    /** Explains what an extractor does. */
    public Explainer(Extractor extractor) {
        this.extractor = extractor;
    }

    /** How the extractor reads a text. */
    public Explanation explain(Reading reading) {
        Lines lines = extractor.lines(reading);
        List<Match> matches = extractor.frames().matches(lines);
        return new Explanation(
                reading,
                lines.mentions(),
                extractor.entityAttempts(lines),
                extractor.frames().attempts(lines),
                matches,
                extractor.tell(lines, matches));
    }
}
