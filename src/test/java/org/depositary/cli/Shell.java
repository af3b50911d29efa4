package org.depositary.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.depositary.cli.options.Surroundings;
import picocli.CommandLine;

/** Runs the command line in this process, as a shell would. */
final class Shell {
    private final Surroundings surroundings;

    /**
     * What a command did.
     *
     * @param exit its exit code
     * @param out what it wrote to standard output
     * @param err what it wrote to standard error
     */
    record Outcome(int exit, String out, String err) {
        JsonNode json() {
            try {
                return new ObjectMapper().readTree(out);
            } catch (JsonProcessingException e) {
                throw new AssertionError("not JSON: " + out, e);
            }
        }
    }

    private Shell(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** With nothing on standard input. */
    static Outcome run(String... arguments) {
        return with("", Map.of()).execute(arguments);
    }

    /** With words on standard input and variables in the environment. */
    static Shell with(String in, Map<String, String> environment) {
        return new Shell(new Surroundings(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), environment));
    }

    Outcome execute(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Depositary.commandLine(surroundings);
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        int exit = line.execute(arguments);
        return new Outcome(exit, out.toString(), err.toString());
    }
}
