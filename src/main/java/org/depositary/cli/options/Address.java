package org.depositary.cli.options;

import org.depositary.graph.registry.Base;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What everything is published under. */
public final class Address {
    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = "http://localhost:7070/",
            description = "Address that everything is published under. Default: ${DEFAULT-VALUE}")
    private Base base = new Base("http://localhost:7070/");

    /** The address. */
    public Base base() {
        return base;
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
