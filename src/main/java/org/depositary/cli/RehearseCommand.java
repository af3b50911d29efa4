package org.depositary.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.depositary.cli.options.Address;
import org.depositary.cli.options.Home;
import org.depositary.cli.options.ReadingLimits;
import org.depositary.cli.serve.Serving;
import org.depositary.cli.stage.Aside;
import org.depositary.cli.stage.Progress;
import org.depositary.graph.Chain;
import org.depositary.store.Configuration;
import org.depositary.store.EmbeddedStore;
import org.depositary.web.sparql.Limits;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code depositary rehearse}: does once, in a folder of its own, what {@code convert} and {@code serve} do up to the
 * first pages. The launcher has Java watch this run and write down what it loaded and compiled (JEP 514), so that later
 * starts need not do it again.
 */
@Command(
        name = "rehearse",
        header = "Converts, publishes and serves the seeds once, and stops: for the cache that makes starts faster.",
        hidden = true,
        mixinStandardHelpOptions = true,
        versionProvider = Depositary.Version.class)
final class RehearseCommand implements Callable<Integer> {
    /** Start page, lists, a page with a long template, a page that runs queries; then data. */
    private static final List<String> ASKED = List.of("", "browse", "sparql", "dataset", "dataset.ttl", "health");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Address address = new Address();

    @Mixin
    private ReadingLimits reading = new ReadingLimits();

    @Mixin
    private Home home = new Home();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("depositary-rehearsal");
        try {
            return rehearse(folder);
        } finally {
            try (Stream<Path> left = Files.walk(folder)) {
                for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }

    private int rehearse(Path folder) throws IOException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        Path own = home.folder();
        Configuration configuration = Configuration.read(own.resolve("fuseki/config.ttl"));
        Publisher publisher =
                new Publisher(own, own.resolve("seeds"), reading.limits(), Optional.empty(), address.base(), folder);
        Aside<EmbeddedStore> opening = Aside.begin("store", () -> EmbeddedStore.open(folder, configuration));
        try (EmbeddedStore data = opening.outcome()) {
            Chain.Result made = publisher.convert(Progress.on(err), err);
            ServeCommand.Prepared prepared =
                    ServeCommand.site(own, address.base(), publisher, data, false, Limits.USUAL);
            publisher.publish(data, prepared.dumps(), made, publisher.inputs());
            prepared.dumps().catchUp();
            try (Serving serving = Serving.start(prepared.site(), data, configuration.serviceName(), 0, 0);
                    HttpClient client = HttpClient.newHttpClient()) {
                for (String path : ASKED) {
                    URI asked =
                            URI.create("http://localhost:" + serving.server().port() + "/" + path);
                    HttpRequest request = HttpRequest.newBuilder(asked)
                            .header("Accept", path.contains(".") ? "*/*" : "text/html")
                            .build();
                    HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
                    if (response.statusCode() != 200) {
                        throw new UncheckedIOException(new IOException(asked + " answers " + response.statusCode()));
                    }
                }
            }
        }
        return CommandLine.ExitCode.OK;
    }
}
