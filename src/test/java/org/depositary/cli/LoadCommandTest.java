package org.depositary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.auth.Auth;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.vocabulary.RDFS;
import org.depositary.cli.Shell.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LoadCommandTest {
    /** Watched by the server for as long as the tests run. */
    private static final String PASSWORDS = Path.of(
                    System.getProperty("depositary.home", "."), "src/test/resources/store/passwords")
            .toString();

    private static final String OLD = "http://old.example/thing";
    private static final String GOOD = """
            <http://new.example/thing> <http://www.w3.org/2000/01/rdf-schema#label> "new"@en <http://new.example/graph> .
            """;
    private static final String BAD = """
            <http://localhost:7070/id/agreement/x> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> \
            <https://w3id.org/depositary/ns#Agreement> <http://localhost:7070/graph/doc/letter> .
            """;

    @TempDir
    private Path folder;

    private final Dataset dataset = TDB2Factory.createDataset();
    private FusekiServer server;

    @BeforeEach
    void publishOld() {
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        Txn.executeWrite(
                dataset,
                () -> dataset.getNamedModel("http://old.example/graph")
                        .add(ResourceFactory.createResource(OLD), RDFS.label, "old"));
        server = FusekiServer.create().port(0).add("ds", dataset, true).build().start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private String endpoint() {
        return "http://localhost:" + server.getPort() + "/ds";
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private boolean holds(String thing) {
        return Txn.calculateRead(
                dataset, () -> dataset.getUnionModel().contains(ResourceFactory.createResource(thing), null));
    }

    @Test
    void a_file_takes_the_place_of_all_that_the_store_held() throws IOException {
        Outcome outcome = Shell.run("load", "--endpoint", endpoint(), "--in", file("new.nq", GOOD), "--json");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.json().get("published").asBoolean()).isTrue();
        assertThat(outcome.json().get("statements").asInt()).isEqualTo(1);
        assertThat(outcome.err()).contains("1 statements are published").doesNotContain("warning");
        assertThat(holds("http://new.example/thing")).isTrue();
        assertThat(holds(OLD)).isFalse();
    }

    @Test
    void statements_in_no_graph_are_put_into_one_so_that_stores_show_them() throws IOException {
        Outcome outcome = Shell.run(
                "load",
                "--endpoint",
                endpoint() + "/",
                "--in",
                file("new.ttl", "<http://a.example/> <http://b.example/> 1 ."));
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(holds("http://a.example/")).isTrue();
    }

    @Test
    void documents_are_read_and_published_with_their_evidence() throws IOException {
        Path letters = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(
                letters.resolve("letter.txt"),
                "Foreign Minister Ana Lima of Brazil paid an official visit to Chile on 3 May 2011.\n");
        Path registry = folder.resolve("registry.tsv");
        Outcome outcome = Shell.run(
                "load",
                "--endpoint",
                endpoint(),
                "--documents",
                letters.toString(),
                "--base",
                "https://data.example/",
                "--registry",
                registry.toString());
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(holds("https://data.example/id/state/chile")).isTrue();
        assertThat(holds("https://data.example/doc/letter")).isTrue();
        assertThat(registry).content().contains("id/person/ana-lima");
    }

    @Test
    void data_that_violate_the_shapes_are_not_published_and_the_old_stay() throws IOException {
        Outcome outcome = Shell.run("load", "--endpoint", endpoint(), "--in", file("bad.nq", BAD));
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).contains("error: letter: ", "Nothing was published", "agreement/x");
        assertThat(holds(OLD)).isTrue();
    }

    @Test
    void a_file_that_is_no_rdf_is_told_with_its_line_and_the_old_data_stay() throws IOException {
        Outcome outcome = Shell.run("load", "--endpoint", endpoint(), "--in", file("broken.nq", GOOD + "<no end\n"));
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).contains("broken.nq: [line: 2, col:").doesNotContain("\tat ");
        assertThat(holds(OLD)).isTrue();
    }

    @Test
    void a_folder_without_documents_does_not_empty_the_store() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Outcome outcome = Shell.run("load", "--endpoint", endpoint(), "--documents", empty.toString());
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).contains("holds no documents");
        assertThat(holds(OLD)).isTrue();
    }

    @Test
    void a_store_that_does_not_take_updates_is_named_with_its_answer() throws IOException {
        server.stop();
        server = FusekiServer.create().port(0).add("ds", dataset, false).build().start();
        Outcome outcome = Shell.run("load", "--endpoint", endpoint(), "--in", file("new.nq", GOOD));
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err())
                .contains(endpoint() + "/update: nothing was published: the store answers 40")
                .doesNotContain("\tat ");
        assertThat(holds(OLD)).isTrue();
    }

    @Test
    void where_nobody_answers_it_says_so_before_any_work() throws IOException {
        server.stop();
        Outcome outcome = Shell.run("load", "--endpoint", endpoint());
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err())
                .contains(endpoint() + "/sparql: cannot be asked: nobody answers there")
                .doesNotContain("Exception", "Reading");
    }

    @Test
    void an_address_where_no_dataset_is_is_named() throws IOException {
        Outcome outcome = Shell.run("load", "--endpoint", endpoint() + "-not", "--in", file("new.nq", GOOD));
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).contains("ds-not/sparql", "there is nothing at that address");
    }

    @Test
    void a_password_comes_from_the_environment_and_lets_in() throws IOException {
        askForPassword();
        String[] command = {"load", "--endpoint", endpoint(), "--user", "ana", "--in", file("new.nq", GOOD)};
        assertThat(Shell.with("", Map.of()).execute(command))
                .satisfies(outcome -> assertThat(outcome.exit()).isEqualTo(CommandLine.ExitCode.USAGE))
                .satisfies(outcome -> assertThat(outcome.err()).contains("DEPOSITARY_PASSWORD, which is not set"));
        assertThat(Shell.with("", Map.of("DEPOSITARY_PASSWORD", "wrong")).execute(command))
                .satisfies(outcome -> assertThat(outcome.exit()).isEqualTo(1))
                .satisfies(outcome -> assertThat(outcome.err()).contains("it wants another user or password"));
        assertThat(holds(OLD)).isTrue();
        assertThat(Shell.with("", Map.of("DEPOSITARY_PASSWORD", "open sesame")).execute(command))
                .satisfies(
                        outcome -> assertThat(outcome.exit()).as(outcome.err()).isZero());
        assertThat(holds("http://new.example/thing")).isTrue();
    }

    private void askForPassword() {
        server.stop();
        server = FusekiServer.create()
                .port(0)
                .passwordFile(PASSWORDS)
                .auth(AuthScheme.BASIC)
                .serverAuthPolicy(Auth.policyAllowSpecific("ana"))
                .add("ds", dataset, true)
                .build()
                .start();
    }

    @Test
    void without_an_endpoint_or_with_one_that_is_no_web_address_it_says_what_is_missing() {
        assertThat(Shell.run("load"))
                .satisfies(outcome -> assertThat(outcome.exit()).isEqualTo(CommandLine.ExitCode.USAGE))
                .satisfies(outcome -> assertThat(outcome.err()).contains("Say --endpoint, or both"));
        assertThat(Shell.run("load", "--endpoint", "file:///etc/passwd").err())
                .contains("No http or https address for --query");
        assertThat(Shell.run("load", "--endpoint", "http://ana:secret@localhost/ds")
                        .err())
                .contains("use --user")
                .doesNotContain("secret");
    }
}
