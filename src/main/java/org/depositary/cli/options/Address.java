package org.depositary.cli.options;

import java.util.Optional;
import org.depositary.graph.registry.Base;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What everything is published under. */
public final class Address {
    private static final int PORT = 7070;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "Address that everything is published under. Default: http://localhost:7070/, or of the port"
                    + " that is served")
    private Optional<Base> base = Optional.empty();

    /** The address. */
    public Base base() {
        return base(PORT);
    }

    /** The address, by default that of a port of this machine. */
    public Base base(int port) {
        return base.orElseGet(() -> new Base("http://localhost:" + port + "/"));
    }

    /** Whether it was said. */
    public boolean given() {
        return base.isPresent();
    }

    /** Reads an address as it is written on the command line. */
    public static Base parse(String written) {
        try {
            return new Base(written);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
