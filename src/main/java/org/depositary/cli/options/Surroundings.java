package org.depositary.cli.options;

import java.io.InputStream;
import java.util.Map;

/**
 * What a command may take from outside its arguments.
 *
 * @param in standard input
 * @param environment variables by name: passwords stand there, never among the arguments, which other users can see
 */
public record Surroundings(InputStream in, Map<String, String> environment) {
    public Surroundings {
        environment = Map.copyOf(environment);
    }
}
