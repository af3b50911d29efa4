package org.depositary.cli.options;

import java.net.PasswordAuthentication;
import java.net.URI;
import java.util.Optional;
import org.depositary.store.RemoteStore;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which store on the network is meant, and who asks it. */
public final class RemoteOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            description = "A dataset of a Fuseki server, such as http://localhost:3030/depositary; its endpoints are"
                    + " URL/sparql and URL/update unless said otherwise")
    private Optional<URI> endpoint = Optional.empty();

    @Option(
            names = "--query",
            paramLabel = "URL",
            description = "The query endpoint (SPARQL 1.1 Protocol). Default: that of --endpoint")
    private Optional<URI> query = Optional.empty();

    @Option(
            names = "--update",
            paramLabel = "URL",
            description = "The update endpoint (SPARQL 1.1 Protocol). Default: that of --endpoint")
    private Optional<URI> update = Optional.empty();

    @Option(names = "--user", paramLabel = "NAME", description = "User name, where the store asks for one")
    private Optional<String> user = Optional.empty();

    @Option(
            names = "--password-from",
            paramLabel = "VARIABLE",
            defaultValue = "DEPOSITARY_PASSWORD",
            description = "Environment variable that holds the user's password. Default: ${DEFAULT-VALUE}")
    private String password = "";

    /** The query endpoint. */
    public URI query() {
        return checked("--query", query.or(() -> endpoint.map(dataset -> below(dataset, "sparql"))));
    }

    /** The update endpoint. */
    public URI update() {
        return checked("--update", update.or(() -> endpoint.map(dataset -> below(dataset, "update"))));
    }

    /**
     * The store itself; nothing is asked of it yet.
     *
     * @throws ParameterException where an endpoint or a password is missing
     */
    public RemoteStore open(Surroundings surroundings) {
        return new RemoteStore(query(), update(), credentials(surroundings));
    }

    private Optional<PasswordAuthentication> credentials(Surroundings surroundings) {
        if (user.isEmpty()) {
            return Optional.empty();
        }
        String secret = Optional.ofNullable(surroundings.environment().get(password))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--user needs a password in the environment variable " + password + ", which is not set."));
        return Optional.of(new PasswordAuthentication(user.get(), secret.toCharArray()));
    }

    private URI checked(String option, Optional<URI> given) {
        URI address = given.orElseThrow(
                () -> new ParameterException(spec.commandLine(), "Say --endpoint, or both --query and --update."));
        boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        if (!web || address.getHost() == null) {
            throw new ParameterException(spec.commandLine(), "No http or https address for " + option + ": " + address);
        }
        if (address.getUserInfo() != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "An address with a user or password in it: use --user and the environment variable " + password
                            + ".");
        }
        return address;
    }

    private static URI below(URI dataset, String name) {
        String address = dataset.toString();
        return URI.create(address + (address.endsWith("/") ? "" : "/") + name);
    }
}
