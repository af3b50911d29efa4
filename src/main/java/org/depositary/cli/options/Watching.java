package org.depositary.cli.options;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.depositary.cli.stage.Changes;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Whether a command runs once or again after each change: who writes rules sees at once what a change does. */
public final class Watching {
    private static final Duration LOOK = Duration.ofMillis(300);

    @Option(
            names = "--watch",
            description = "Run again whenever mappings or ontology have changed, until interrupted (Ctrl+C).")
    private boolean watch;

    /**
     * Runs a command. What goes wrong while it is watched is told as always, and the next change is waited for.
     *
     * @param folders what is watched
     * @return the exit code of the last run
     * @throws Exception whatever the command throws when it runs once
     */
    public int run(CommandLine line, List<Path> folders, Callable<Integer> once) throws Exception {
        if (!watch) {
            return once.call();
        }
        // What changes during a run is seen after it.
        Changes changes = new Changes(folders, LOOK);
        int exit = told(line, once);
        try {
            while (changes.await(new CountDownLatch(1))) {
                exit = told(line, once);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return exit;
    }

    private static int told(CommandLine line, Callable<Integer> once) throws Exception {
        int exit;
        try {
            exit = once.call();
        } catch (RuntimeException e) {
            exit = line.getExecutionExceptionHandler().handleExecutionException(e, line, line.getParseResult());
        }
        line.getOut().flush();
        line.getErr().println("Waiting for changes");
        line.getErr().flush();
        return exit;
    }
}
