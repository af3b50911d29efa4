package org.depositary.match.discourse.occurrence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depositary.text.Sentence;
import org.depositary.text.layout.Quotations;

/** What stands inside quotation marks. Used by one thread. */
public final class Quoted {
    private final Layout layout;
    private final Map<Integer, List<Quotations.Quotation>> quotations = new HashMap<>();

    public Quoted(Layout layout) {
        this.layout = layout;
    }

    /** Whether a token stands inside quotation marks of its sentence. */
    public boolean at(int token) {
        Sentence sentence = layout.sentence(token);
        return quotations
                .computeIfAbsent(
                        sentence.index(),
                        any -> Quotations.of(layout.reading().tokens(), sentence.first(), sentence.end()))
                .stream()
                .anyMatch(
                        quotation -> quotation.open() < token && (quotation.close() < 0 || token < quotation.close()));
    }
}
