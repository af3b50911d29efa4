package org.depositary.hostile;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Looks for inputs that break something, by Jazzer. It begins with the known ones; what it finds is written beside them
 * and from then on taken by {@link KnownInputsTest}. One method is fuzzed in a run.
 */
class HostileFuzzTest {
    @FuzzTest(maxDuration = "5m")
    void document(byte[] input) {
        Target.DOCUMENT.take(input);
    }

    @FuzzTest(maxDuration = "5m")
    void date(byte[] input) {
        Target.DATE.take(input);
    }

    @FuzzTest(maxDuration = "5m")
    void pattern(byte[] input) {
        Target.PATTERN.take(input);
    }
}
