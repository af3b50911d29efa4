package org.depositary.text.source;

/**
 * A file that could not be read.
 *
 * @param file its path
 * @param reason a clause for people that goes on behind it
 */
public record Refused(String file, String reason) {
    @Override
    public String toString() {
        return file + ": " + reason;
    }
}
