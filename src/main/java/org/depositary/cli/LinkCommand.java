package org.depositary.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.depositary.cli.options.Address;
import org.depositary.cli.options.DocumentsOption;
import org.depositary.cli.options.Home;
import org.depositary.cli.report.Linkset;
import org.depositary.cli.stage.Progress;
import org.depositary.graph.Chain;
import org.depositary.graph.registry.Registry;
import org.depositary.link.Judgement;
import org.depositary.link.authority.Authority;
import org.depositary.link.gold.Evaluation;
import org.depositary.link.gold.Figures;
import org.depositary.link.gold.GoldLink;
import org.depositary.link.live.Cache;
import org.depositary.link.live.Inquiry;
import org.depositary.link.live.Politeness;
import org.depositary.link.live.Reconciler;
import org.depositary.link.live.Unanswered;
import org.depositary.link.score.Scorer;
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
    private static final String KEPT = "What was answered is kept; the same command goes on from there.";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DocumentsOption documents = new DocumentsOption();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder to write to. Default: links")
    private Path out = Path.of("links");

    @Option(
            names = "--registry",
            paramLabel = "FILE",
            description = "Where addresses given out are remembered; it is only read")
    private Optional<Path> registry = Optional.empty();

    @Option(
            names = "--live",
            description =
                    "Ask a reconciliation service on the network about what is linked to nothing, and write what it"
                            + " answers to live.sssom.tsv, for a person to look at. Answers are kept, so that the work can be"
                            + " broken off and goes on.")
    private boolean live;

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            description = "The reconciliation service to ask. Default: ${DEFAULT-VALUE}")
    private URI endpoint = URI.create("https://wikidata.reconci.link/en/api");

    @Option(names = "--cache", paramLabel = "DIR", description = "Where answers are kept. Default: DIR/cache in --out")
    private Optional<Path> cache = Optional.empty();

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
        int exit = live ? live(result, err) : CommandLine.ExitCode.OK;
        err.flush();
        return exit;
    }

    /** What was answered before a service stopped answering is kept, and written. */
    private int live(Chain.Result result, PrintWriter err) throws IOException {
        Authority authority = Means.authority(home.folder());
        Progress progress = Progress.on(err);
        Reconciler service = new Reconciler(
                endpoint,
                Politeness.usual("Depositary/" + new Depositary.Version().getVersion()[0].replaceAll("^\\S+ ", "")
                        + " (" + address.base().iri() + ")"),
                new Cache(cache.orElseGet(() -> out.resolve("cache"))),
                progress::say);
        Inquiry inquiry = Inquiry.of(
                service,
                authority.datasets().getFirst(),
                Scorer.of(Mappings.read(home.folder()).rules()),
                Means.overrules(home.folder()),
                Mappings.folder(home.folder()).resolve("authority/live.tsv"));
        List<Inquiry.Asked> asked = inquiry.asked(result.corpus());
        Thread farewell = new Thread(() -> {
            err.println();
            err.println("Broken off. " + KEPT);
            err.flush();
        });
        Runtime.getRuntime().addShutdownHook(farewell);
        progress.begin("Asking " + endpoint, (asked.size() + Reconciler.BATCH - 1) / Reconciler.BATCH);
        List<Judgement> found = new ArrayList<>();
        int exit = CommandLine.ExitCode.OK;
        Optional<String> trouble = Optional.empty();
        try {
            for (int from = 0; from < asked.size(); from += Reconciler.BATCH) {
                found.addAll(inquiry.judgements(asked.subList(from, Math.min(asked.size(), from + Reconciler.BATCH))));
                progress.step();
            }
        } catch (Unanswered e) {
            trouble = Optional.of(e.getMessage() + ". " + KEPT);
            exit = CommandLine.ExitCode.SOFTWARE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            exit = CommandLine.ExitCode.SOFTWARE;
        }
        Runtime.getRuntime().removeShutdownHook(farewell);
        // Below the bar, not behind it.
        progress.end();
        trouble.ifPresent(err::println);
        // What was found before stays until something is found again.
        if (exit != CommandLine.ExitCode.OK && found.isEmpty()) {
            return exit;
        }
        err.println(out.resolve(Linkset.LIVE) + ": " + new Linkset(address.base()).writeLive(result, found, out));
        return exit;
    }

    private Chain.Result convert(DocumentsOption folder, Registry addresses) {
        return new Flow(home.folder(), address.base())
                .convert(
                        folder.folder(home.folder()),
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
            @Mixin DocumentsOption folder) {
        Authority authority = Means.authority(home.folder());
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
