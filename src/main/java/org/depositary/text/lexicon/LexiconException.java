package org.depositary.text.lexicon;

import java.util.List;

/** Dictionaries that cannot be read; the message gives every fault with file, line and column. */
public final class LexiconException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    LexiconException(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    /** Each fault as {@code file:line:column: what is wrong}. */
    public List<String> faults() {
        return faults;
    }
}
