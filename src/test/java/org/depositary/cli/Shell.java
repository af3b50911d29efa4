package org.depositary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
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

    /** A command that goes on until it is closed. */
    static Running start(String... arguments) {
        return new Running(arguments);
    }

    /** What a command writes while it runs, whatever stream it writes to. */
    static final class Running implements AutoCloseable {
        private static final Duration PATIENCE = Duration.ofMinutes(2);

        private final StringWriter written = new StringWriter();
        private final Thread thread;
        private int read;

        private Running(String... arguments) {
            CommandLine line = Depositary.commandLine(new Surroundings(InputStream.nullInputStream(), Map.of()));
            line.setOut(new PrintWriter(written, true));
            line.setErr(new PrintWriter(written, true));
            thread = Thread.ofPlatform().start(() -> line.execute(arguments));
        }

        /** Waits until each of these has been written, one after the other, since the last wait. */
        void until(String... wanted) throws InterruptedException {
            Instant end = Instant.now().plus(PATIENCE);
            for (String next : wanted) {
                int found = written.toString().indexOf(next, read);
                while (found < 0) {
                    assertThat(Instant.now()).as(written.toString()).isBefore(end);
                    Thread.sleep(20);
                    found = written.toString().indexOf(next, read);
                }
                read = found + next.length();
            }
        }

        @Override
        public void close() throws InterruptedException {
            thread.interrupt();
            assertThat(thread.join(PATIENCE)).as("it ends").isTrue();
        }
    }
}
