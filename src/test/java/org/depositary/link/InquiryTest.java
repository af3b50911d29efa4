package org.depositary.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.link.Corpora.RULES;
import static org.depositary.link.Corpora.story;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.depositary.link.authority.Authority;
import org.depositary.link.live.Cache;
import org.depositary.link.live.Inquiry;
import org.depositary.link.live.Politeness;
import org.depositary.link.live.Reconciler;
import org.depositary.link.score.Scorer;
import org.depositary.link.sssom.Mapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a service on the network is asked about, and what comes of its answers. */
class InquiryTest {
    private static final Politeness HASTY =
            new Politeness("test", Duration.ZERO, Duration.ofSeconds(60), 1, Duration.ZERO, Duration.ZERO);

    @TempDir
    private Path folder;

    private Inquiry inquiry(Authority authority, Overrules overrules, int port) throws Exception {
        Path kinds = Files.writeString(
                folder.resolve("live.tsv"),
                "kind\ttype\tstate-property\tnever\nperson\tQ5\tP27\t\norganisation\t\t\tdip:Group\n");
        return Inquiry.of(
                new Reconciler(
                        URI.create("http://localhost:" + port + "/api"),
                        HASTY,
                        new Cache(folder.resolve("cache")),
                        told -> {}),
                authority.datasets().getFirst(),
                Scorer.of(RULES),
                overrules,
                kinds);
    }

    private static Corpus corpus(Authority authority) {
        return new Linker(RULES, authority, Overrules.none())
                .link(List.of(story("a", "1999")
                        .entity("x", "Person", "Ana Lima", "state", "Chile")
                        .entity("y", "Person", "Harbour Master of Chile", "office", "Harbour Master")
                        .entity("z", "Person", "Lima")
                        .entity("u", "Organisation", "two firms of Chile")
                        .entity("v", "Organisation", "Port Authority")
                        .claims()));
    }

    @Test
    void names_are_asked_about_and_neither_descriptions_nor_posts_nor_single_words() throws Exception {
        Authority authority = Tables.authority(folder, "");
        assertThat(inquiry(authority, Overrules.none(), 1).asked(corpus(authority)))
                .extracting(asked -> asked.question().name())
                .containsExactlyInAnyOrder("Ana Lima", "Port Authority");
    }

    @Test
    void a_pair_that_people_rejected_does_not_come_back_from_the_network() throws Exception {
        Authority authority = Tables.authority(folder, "");
        Overrules rejected = Overrules.read(Files.writeString(
                folder.resolve("decisions.sssom.tsv"),
                String.join("\t", Mapping.COLUMNS) + "\n"
                        + String.join(
                                "\t",
                                "-",
                                "doc:*#person/ana-lima",
                                "",
                                Mapping.SAME_AS,
                                "Not",
                                "wd:Q77",
                                "",
                                Mapping.BY_HAND,
                                "",
                                "her aunt")
                        + "\n"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api", exchange -> {
            byte[] answer = ("{\"q0\": {\"result\": [{\"id\": \"Q77\", \"name\": \"Ana Lima\", \"score\": 90},"
                            + " {\"id\": \"Q78\", \"name\": \"Ana Lima\", \"score\": 80}]}}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        try {
            Inquiry inquiry = inquiry(authority, rejected, server.getAddress().getPort());
            List<Inquiry.Asked> ana = inquiry.asked(corpus(authority)).stream()
                    .filter(asked -> asked.question().name().equals("Ana Lima"))
                    .toList();
            assertThat(inquiry.judgements(ana))
                    .singleElement()
                    .satisfies(judgement -> assertThat(judgement.candidates())
                            .extracting(scored -> scored.candidate().id())
                            .containsExactly("http://www.wikidata.org/entity/Q78"));
        } finally {
            server.stop(0);
        }
    }
}
