package org.depositary.match.example;

import java.util.List;

/**
 * How an example came out.
 *
 * @param sample the example
 * @param faults what is wrong, a sentence each; empty if all is as it should be
 * @param differences role by role what an expected frame has otherwise in the frame read that is most like it
 * @param unasked other rules that state something in it which it does not ask for: to be looked at, no fault
 */
public record Verdict(Sample sample, List<String> faults, List<String> differences, List<String> unasked) {
    public Verdict {
        faults = List.copyOf(faults);
        differences = List.copyOf(differences);
        unasked = List.copyOf(unasked);
    }

    /** Whether the example came out as written. */
    public boolean passed() {
        return faults.isEmpty();
    }
}
