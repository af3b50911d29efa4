package org.depositary.rule;

/**
 * A place in a mapping file.
 *
 * @param file its name below the mappings folder
 * @param line from 1
 * @param column from 1
 */
public record Position(String file, int line, int column) {
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
