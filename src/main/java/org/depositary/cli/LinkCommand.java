package org.depositary.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.depositary.cli.options.Address;
import org.depositary.cli.options.Home;
import org.depositary.cli.report.Linkset;
import org.depositary.cli.stage.Progress;
import org.depositary.graph.Chain;
import org.depositary.graph.registry.Registry;
import org.depositary.link.authority.Authority;
import org.depositary.link.gold.Evaluation;
import org.depositary.link.gold.Figures;
import org.depositary.link.gold.GoldLink;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code depositary link}: links to other datasets by themselves, what people have to look at, how right they are. */
@Command(
        name = "link",
        header = "Writes links to other datasets by themselves, and what a person has to look at.",
        description = {
            "Documents are converted, and into the folder go links.nt and links.sssom.tsv (what is published),"
                    + " review.sssom.tsv (what is not, because something does not agree) and merges.sssom.tsv (which"
                    + " names of several documents were taken together, and why).",
            "A row of the review copied to mappings/authority/decisions.sssom.tsv and signed + or - decides for ever."
        },
        footer = {"%nExamples:%n", "  depositary link --out links", "  depositary link evaluate"},
        mixinStandardHelpOptions = true,
        versionProvider = Depositary.Version.class,
        sortOptions = false)
final class LinkCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--documents", paramLabel = "DIR", description = "Folder of documents. Default: seeds/")
    private Optional<Path> documents = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder to write to. Default: links")
    private Path out = Path.of("links");

    @Option(
            names = "--registry",
            paramLabel = "FILE",
            description = "Where addresses given out are remembered; it is only read")
    private Optional<Path> registry = Optional.empty();

    @Mixin
    private Address address = new Address();

    @Mixin
    private Home home = new Home();

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Chain.Result result = convert(documents, registry.map(Registry::read).orElseGet(Registry::empty));
        Map<String, Integer> written = new Linkset(address.base()).write(result, out);
        written.forEach((file, rows) -> err.println(out.resolve(file) + ": " + rows));
        err.flush();
        return CommandLine.ExitCode.OK;
    }

    private Chain.Result convert(Optional<Path> folder, Registry addresses) {
        return new Flow(home.folder(), address.base())
                .convert(
                        folder.orElseGet(() -> home.folder().resolve("seeds")),
                        addresses,
                        Progress.on(spec.commandLine().getErr()));
    }

    /** Compares the links of documents with a gold. */
    @Command(
            name = "evaluate",
            header = "Tells how right the links are, by a gold that people verified.",
            description = "Precision is of the links that are made; recall of the gold's entries whose thing was read;"
                    + " NIL accuracy of the things that are in no dataset; abstention is the share of entries that"
                    + " nothing was linked to.",
            mixinStandardHelpOptions = true,
            versionProvider = Depositary.Version.class,
            sortOptions = false)
    int evaluate(
            @Option(names = "--gold", paramLabel = "FILE", description = "The gold. Default: evaluation/link-gold.tsv")
                    Optional<Path> gold,
            @Option(names = "--documents", paramLabel = "DIR", description = "Folder of documents. Default: seeds/")
                    Optional<Path> folder) {
        Authority authority = Flow.authority(home.folder());
        Evaluation evaluation = Evaluation.of(
                convert(folder, Registry.empty()).corpus(),
                GoldLink.read(
                        gold.orElseGet(() -> home.folder().resolve("evaluation/link-gold.tsv")), authority.datasets()),
                authority.datasets());
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "%-14s %6s %6s %7s %7s %10s %8s %8s %6s %6s %11s%n",
                "kind",
                "right",
                "wrong",
                "missed",
                "unread",
                "precision",
                "recall",
                "of all",
                "F1",
                "NIL",
                "abstention");
        evaluation.figures().forEach((kind, figures) -> line(kind, figures, out));
        evaluation.errors().forEach(error -> out.println("wrong: " + error));
        evaluation.unjudged().forEach(link -> out.println("not in the gold: " + link));
        out.flush();
        return evaluation.errors().isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private static void line(String kind, Figures figures, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-14s %6d %6d %7d %7d %10s %8s %8s %6s %6s %11s%n",
                kind,
                figures.right(),
                figures.wrong(),
                figures.missed(),
                figures.unread(),
                share(figures.precision()),
                share(figures.recall()),
                share(figures.recallOfAll()),
                share(figures.f1()),
                share(figures.nilAccuracy()),
                share(figures.abstention()));
    }

    private static String share(Optional<Double> share) {
        return share.map(value -> String.format(Locale.ROOT, "%.3f", value)).orElse("-");
    }
}
