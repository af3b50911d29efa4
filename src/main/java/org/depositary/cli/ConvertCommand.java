package org.depositary.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.depositary.graph.Chain;
import org.depositary.graph.format.Format;
import org.depositary.graph.registry.Base;
import org.depositary.graph.registry.Registry;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code depositary convert}: reads documents and writes what they say as RDF into a file. */
@Command(
        name = "convert",
        description = "Reads documents and writes what they say as linked data into a file.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ConvertCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--documents",
            paramLabel = "DIR",
            description = "Folder of *.txt files, with a manifest.tsv beside them if there is one. Default: seeds/")
    private Optional<Path> documents = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "File to write; its ending names the format: .nq .trig .ttl .nt .jsonld .rdf")
    private Path out = Path.of("out.nq");

    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = "http://localhost:7070/",
            description = "Address that everything is published under. Default: ${DEFAULT-VALUE}")
    private String base = "";

    @Option(
            names = "--registry",
            paramLabel = "FILE",
            description = "Where addresses given out are remembered. Default: FILE.registry.tsv beside --out")
    private Optional<Path> registry = Optional.empty();

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "Folder that holds ontology/ and mappings/. Default: the program's own")
    private Optional<Path> home = Optional.empty();

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Format format = Format.ofExtension(out.getFileName().toString())
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "No RDF format has the ending of " + out + " (.nq .trig .ttl .nt .jsonld .rdf)"));
        Base address = address();
        Path own = home.orElseGet(() -> Path.of(System.getProperty("depositary.home", ".")));
        Path addresses = registry.orElseGet(() -> out.resolveSibling(out.getFileName() + ".registry.tsv"));
        Flow flow = new Flow(own, address);
        Chain.Result result = flow.convert(
                documents.orElseGet(() -> own.resolve("seeds")), Registry.read(addresses), Progress.on(err));
        report(result, err);
        if (!result.publishable()) {
            err.println("Nothing was written: the data violate the shapes.");
            return CommandLine.ExitCode.SOFTWARE;
        }
        write(flow, result, format);
        result.registry().write(addresses);
        err.println(out + ": " + result.corpus().occurrences().size() + " facts about "
                + result.corpus().identities().size() + " entities from "
                + result.corpus().documents().size() + " documents");
        return CommandLine.ExitCode.OK;
    }

    private Base address() {
        try {
            return new Base(base);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private static void report(Chain.Result result, PrintWriter err) {
        result.problems().forEach(problem -> err.println("left out: " + problem));
        result.withheld().forEach(violation -> err.println("withheld: " + violation));
        result.violations().forEach(violation -> err.println((violation.grave() ? "wrong: " : "note: ") + violation));
    }

    /** Into a file of its own first, so that a failure leaves the old one as it was. */
    private void write(Flow flow, Chain.Result result, Format format) throws IOException {
        Path folder = out.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path fresh =
                folder.resolve(out.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(fresh))) {
            flow.serialization().write(result.dataset(), format, stream);
        } catch (RuntimeException | IOException e) {
            Files.deleteIfExists(fresh);
            throw e;
        }
        Files.move(fresh, out, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
