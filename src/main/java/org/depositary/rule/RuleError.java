package org.depositary.rule;

import java.util.Optional;

/**
 * What is wrong at one place of a mapping file.
 *
 * @param position where
 * @param message what, in a sentence
 * @param suggestion what was probably meant, as one would write it there
 * @param line the whole line, as it stands in the file; empty where the file could not be read
 */
public record RuleError(Position position, String message, Optional<String> suggestion, String line) {
    /** The message with its suggestion, without the place. */
    public String advice() {
        return suggestion
                .map(meant -> message + "; did you mean `" + meant + "`?")
                .orElse(message);
    }

    /** Place, message and suggestion, then the line with a caret below the column. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(position.toString()).append(": ").append(advice());
        if (!line.isBlank()) {
            out.append("\n  ").append(line).append("\n  ");
            int[] characters = line.codePoints().limit(position.column() - 1L).toArray();
            for (int character : characters) {
                out.append(character == '\t' ? '\t' : ' ');
            }
            out.append('^');
        }
        return out.toString();
    }
}
