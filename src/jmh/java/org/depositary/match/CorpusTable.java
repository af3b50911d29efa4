package org.depositary.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs {@link CorpusBenchmark} and writes its figures below one another: megabytes for each second that a processor
 * works, which other programs on the machine change little, and for each second of the clock, which they do.
 */
public final class CorpusTable {
    private static final String BENCHMARK = CorpusBenchmark.class.getName() + "\\.";

    private record Row(String what, double processor, double clock) {}

    private CorpusTable() {}

    /** @param arguments options of JMH ({@code -wi 3 -w 60 -i 3 -r 20}) */
    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException {
        List<Row> rows = new ArrayList<>();
        rows.add(run(arguments, "regularExpression", 1, "one regular expression"));
        rows.add(run(arguments, "tokens", 1, "bare tokens"));
        rows.add(run(arguments, "reading", 1, "reading: repairs, blocks, sentences, tokens"));
        Row claims = run(arguments, "claims", 1, "all the way to claims");
        rows.add(claims);
        Row more = run(arguments, "claims", 10, "the same with ten times the rules");
        rows.add(more);
        Row threads = run(arguments, "claimsOnAllThreads", 1, "the same with the rules once, a thread a processor");
        rows.add(threads);
        System.out.println();
        System.out.println("| megabytes for each second | of a processor | of the clock |");
        System.out.println("| --- | --- | --- |");
        rows.forEach(row -> System.out.println(
                String.format(Locale.ROOT, "| %s | %.2f | %.2f |", row.what(), row.processor(), row.clock())));
        System.out.println(String.format(
                Locale.ROOT,
                "%nTen times the rules cost %.0f %% more. %d threads get %.2f times what one does; each needs %.2f times"
                        + " the processor.",
                100 * (claims.processor() / more.processor() - 1),
                Runtime.getRuntime().availableProcessors(),
                threads.clock() / claims.clock(),
                claims.processor() / threads.processor()));
    }

    private static Row run(String[] arguments, String method, int rules, String what)
            throws CommandLineOptionException, RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(arguments))
                        .include(BENCHMARK + method + "$")
                        .param("rules", Integer.toString(rules))
                        .build())
                .run();
        RunResult result = results.iterator().next();
        double megabytes = score(result, "megabytes");
        return new Row(what, megabytes / score(result, "cpuSeconds"), megabytes);
    }

    private static double score(RunResult result, String counter) {
        Result<?> found = result.getSecondaryResults().get(counter);
        if (found == null) {
            throw new IllegalStateException("no counter " + counter);
        }
        return found.getScore();
    }
}
