package org.depositary.cli.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.depositary.rule.RuleErrors;
import org.depositary.store.StoreException;
import org.depositary.text.lexicon.LexiconException;
import org.depositary.text.source.DocumentException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Tells what went wrong in a sentence that says where, on standard error, and never as a stack trace. A fault of the
 * program itself is told as one, with what it takes to see where it happened.
 */
public final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    /** System property that has faults of the program printed in full. */
    private static final String TRACE = "depositary.trace";

    private static final String REFUSED = "it wants another user or password: see --user";

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        Optional<String> message = message(failure);
        if (message.isPresent()) {
            err.println(message.get());
        } else {
            err.println("A fault of the program: " + failure + " (DEPOSITARY_JAVA_OPTIONS=-D" + TRACE
                    + "=true shows where)");
        }
        if (Boolean.getBoolean(TRACE)) {
            failure.printStackTrace(err);
        }
        err.flush();
        return CommandLine.ExitCode.SOFTWARE;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(failure.getMessage());
        UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }

    /** What a failure that a user can mend says; none for a fault of the program. */
    public static Optional<String> message(Throwable failure) {
        return switch (failure) {
            case RuleErrors errors ->
                Optional.of(
                        errors.getMessage() + "\n" + counted(errors.errors().size(), "mistake") + " in the mappings");
            case LexiconException faults ->
                Optional.of(faults.getMessage() + "\n" + counted(faults.faults().size(), "mistake")
                        + " in the dictionaries");
            case DocumentException document -> Optional.ofNullable(document.getMessage());
            case StoreException store -> Optional.ofNullable(store.getMessage()).map(said -> told(said, store));
            case QueryExceptionHTTP refused -> Optional.of(answer(refused));
            case NoSuchFileException missing -> Optional.of(missing.getFile() + ": there is no such file or folder");
            case NotDirectoryException file -> Optional.of(file.getFile() + ": is no folder");
            case AccessDeniedException denied -> Optional.of(denied.getFile() + ": may not be read or written");
            case UncheckedIOException wrapped ->
                Optional.ofNullable(wrapped.getCause()).flatMap(Failures::message);
            case IOException io ->
                Optional.of(io.getClass().getSimpleName().replace("Exception", "") + ": " + io.getMessage());
            case IllegalArgumentException wrong -> Optional.ofNullable(wrong.getMessage());
            case IllegalStateException wrong -> Optional.ofNullable(wrong.getMessage());
            default -> Optional.empty();
        };
    }

    /** "1 mistake", "2 mistakes". */
    public static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** The name that a mistyped one was probably meant to be. */
    public static Optional<String> nearest(String name, Collection<String> known) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return known.stream()
                .sorted()
                .min(Comparator.comparing(candidate -> distance.apply(name, candidate)))
                .filter(best -> distance.apply(name, best) <= (name.length() + 1) / 3);
    }

    private static String told(String said, StoreException store) {
        return reason(store)
                .filter(why -> !said.contains(why))
                .map(why -> said + " (" + why + ")")
                .orElse(said);
    }

    private static String answer(QueryExceptionHTTP refused) {
        return reason(refused)
                .orElseGet(() -> refused.getStatusCode() > 0
                        ? "the store answers " + refused.getStatusCode() + " "
                                + Optional.ofNullable(refused.getStatusLine()).orElse("")
                        : String.valueOf(refused.getMessage()));
    }

    /** What lies behind an exchange over the network that failed. */
    private static Optional<String> reason(Throwable failure) {
        List<Throwable> causes =
                Stream.iterate(failure, Objects::nonNull, Throwable::getCause).toList();
        for (Throwable cause : causes) {
            if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
                return Optional.of("there is no such host");
            }
            if (cause instanceof HttpTimeoutException) {
                return Optional.of("nobody answered in time");
            }
            if (String.valueOf(cause.getMessage()).contains("too many authentication attempts")) {
                return Optional.of(REFUSED);
            }
            if (cause instanceof QueryExceptionHTTP http
                    && (http.getStatusCode() == 401 || http.getStatusCode() == 403)) {
                return Optional.of(REFUSED);
            }
            if (cause instanceof QueryExceptionHTTP http && http.getStatusCode() == 404) {
                return Optional.of("there is nothing at that address");
            }
        }
        return causes.stream().anyMatch(ConnectException.class::isInstance)
                ? Optional.of("nobody answers there: is the store running?")
                : Optional.empty();
    }
}
