package org.depositary.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.cli.options.Address;
import org.depositary.cli.options.DocumentsOption;
import org.depositary.cli.options.GoldOption;
import org.depositary.cli.options.Home;
import org.depositary.cli.options.ReadingLimits;
import org.depositary.cli.report.Finding;
import org.depositary.cli.report.Json;
import org.depositary.cli.report.Precisions;
import org.depositary.cli.report.Summary;
import org.depositary.cli.stage.Progress;
import org.depositary.graph.Chain;
import org.depositary.graph.data.Statistics;
import org.depositary.graph.format.Format;
import org.depositary.graph.registry.Registry;
import org.depositary.match.gold.GoldSet;
import org.depositary.match.gold.Precision;
import org.depositary.store.DumpFiles;
import org.depositary.text.source.Folder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code depositary convert}: reads documents and writes what they say as RDF into a file. */
@Command(
        name = "convert",
        header = "Reads documents and writes what they say as linked data into a file.",
        description = {
            "A file that is there already is replaced in one step once the new one is whole. What the shapes of the"
                    + " ontology forbid is left out and told.",
            "The same documents and rules give the same bytes; addresses once given out are remembered in a file"
                    + " beside the output, so that none changes when documents are added."
        },
        footer = {
            "%nExamples:%n",
            "  depositary convert --out seeds.nq",
            "  depositary convert --documents letters --base https://data.example/ --out letters.ttl"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Depositary.Version.class,
        sortOptions = false)
final class ConvertCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DocumentsOption documents = new DocumentsOption();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "File to write; its ending names the format: .nq .trig .jsonld keep the graphs of the"
                    + " documents apart, .ttl .nt .rdf hold all in one")
    private Path out = Path.of("out.nq");

    @Option(
            names = "--dumps",
            paramLabel = "DIR",
            description = "Folder for the files that 'serve' gives out under /dump (N-Quads, N-Triples, TriG, Turtle),"
                    + " with their checksums. It is replaced as a whole when they are")
    private Optional<Path> dumps = Optional.empty();

    @Mixin
    private ReadingLimits reading = new ReadingLimits();

    @Mixin
    private GoldOption gold = new GoldOption();

    @Mixin
    private Address address = new Address();

    @Option(
            names = "--registry",
            paramLabel = "FILE",
            description = "Where addresses given out are remembered. Default: FILE.registry.tsv beside --out")
    private Optional<Path> registry = Optional.empty();

    @Mixin
    private Home home = new Home();

    @Option(names = "--json", description = "Write what was done as JSON to standard output.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Format format = Format.ofExtension(out.getFileName().toString())
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "No RDF format has the ending of " + out + " (" + endings() + ")"));
        if (dumps.isPresent() && foreign(dumps.get())) {
            throw new ParameterException(
                    spec.commandLine(), dumps.get() + " holds something else than such files, and is left alone");
        }
        Path own = home.folder();
        Path addresses = registry.orElseGet(() -> out.resolveSibling(out.getFileName() + ".registry.tsv"));
        Flow flow = new Flow(own, address.base());
        Progress progress = Progress.on(err);
        Optional<GoldSet> facts = gold.folder().map(flow::gold);
        Folder folder = flow.read(documents.folder(own), reading.limits(), progress);
        Chain.Result result = flow.convert(folder.readings(), Registry.read(addresses), progress);
        List<Finding> findings = Stream.concat(flow.findings(folder).stream(), Finding.of(result).stream())
                .toList();
        findings.forEach(err::println);
        Map<String, Precision> precisions =
                facts.map(known -> flow.judge(result, known)).orElse(Map.of());
        Precisions.text(precisions, err);
        if (result.publishable()) {
            Statistics.write(address.base(), result.dataset());
            write(flow, result, format);
            dumps.ifPresent(files -> new DumpFiles(flow.serialization())
                    .write(() -> result.dataset().find(), List.of(), files.toAbsolutePath()));
            result.registry().write(addresses);
        }
        if (json) {
            var document = Json.object().put("written", result.publishable()).put("file", out.toString());
            document.setAll(Summary.json(result));
            document.put("refused", folder.refused().size());
            facts.ifPresent(known -> document.set("precision", Precisions.json(precisions)));
            var list = document.putArray("findings");
            findings.forEach(finding -> list.add(finding.json()));
            Json.write(document, spec.commandLine().getOut());
        }
        err.println(
                result.publishable()
                        ? out + ": " + Summary.text(result) + Summary.refused(folder)
                        : "Nothing was written: the data violate the shapes.");
        return result.publishable() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    /** Whether something lies in a folder that was not put there by an earlier run. */
    private static boolean foreign(Path folder) throws IOException {
        if (!Files.exists(folder) || Files.exists(folder.resolve(DumpFiles.SUMS))) {
            return false;
        }
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }

    private static String endings() {
        return Arrays.stream(Format.values())
                .map(format -> "." + format.extension())
                .collect(Collectors.joining(" "));
    }

    /** Into a file of its own first, so that a failure leaves the old one as it was. */
    private void write(Flow flow, Chain.Result result, Format format) throws IOException {
        Path folder = Objects.requireNonNull(out.toAbsolutePath().getParent(), "a file lies in a folder");
        Files.createDirectories(folder);
        Path fresh =
                folder.resolve(out.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(fresh))) {
                flow.serialization().write(result.dataset(), format, stream);
            }
            Files.move(fresh, out, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (RuntimeException | IOException e) {
            Files.deleteIfExists(fresh);
            throw e;
        }
    }
}
