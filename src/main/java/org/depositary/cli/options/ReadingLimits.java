package org.depositary.cli.options;

import java.time.Duration;
import org.depositary.text.source.format.Limits;
import picocli.CommandLine.Option;

/** What reading one document may cost: nobody knows what files of strangers hold. */
public final class ReadingLimits {
    @Option(
            names = "--largest",
            paramLabel = "MIB",
            defaultValue = "64",
            description = "Largest file that is read, in MiB. Default: ${DEFAULT-VALUE}")
    private int largest;

    @Option(
            names = "--longest",
            paramLabel = "CHARACTERS",
            defaultValue = "5000000",
            description = "Longest text that is read, in characters. Default: ${DEFAULT-VALUE}")
    private int longest;

    @Option(
            names = "--file-time",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "Longest time that making text of one file may take. Default: ${DEFAULT-VALUE}")
    private int seconds;

    /**
     * The limits.
     *
     * @throws IllegalArgumentException if no file could be read within them
     */
    public Limits limits() {
        if (largest < 1 || largest > 2047) {
            throw new IllegalArgumentException("--largest takes 1 to 2047 MiB, not " + largest);
        }
        if (longest < 1) {
            throw new IllegalArgumentException("--longest takes a character or more, not " + longest);
        }
        if (seconds < 1) {
            throw new IllegalArgumentException("--file-time takes a second or more, not " + seconds);
        }
        return new Limits((long) largest << 20, longest, Duration.ofSeconds(seconds));
    }
}
