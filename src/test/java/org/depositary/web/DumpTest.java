package org.depositary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.depositary.web.Served.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Served.class)
class DumpTest {
    private static final String FILE = "/dump/depositary.nq.gz";

    private final Running running;

    DumpTest(Running running) {
        this.running = running;
    }

    @Test
    void the_files_have_the_checksums_that_stand_beside_them() throws Exception {
        HttpResponse<byte[]> list = running.get("/dump");
        assertThat(list.statusCode()).isEqualTo(303);
        String sums = running.text(list.headers().firstValue("Location").orElseThrow());
        assertThat(sums.lines()).hasSize(4);
        for (String line : sums.lines().toList()) {
            String[] cells = line.split("  ");
            byte[] bytes = running.get("/dump/" + cells[1]).body();
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                    .as(cells[1])
                    .isEqualTo(cells[0]);
        }
    }

    @Test
    void the_files_hold_the_whole_dataset() throws IOException {
        DatasetGraph wanted = running.dataset().asDatasetGraph();
        DatasetGraph quads = read(FILE, Lang.NQUADS);
        DatasetGraph trig = read("/dump/depositary.trig.gz", Lang.TRIG);
        assertThat(quads.stream().count()).isEqualTo(wanted.stream().count()).isGreaterThan(500);
        wanted.listGraphNodes().forEachRemaining(graph -> {
            assertThat(quads.getGraph(graph).isIsomorphicWith(wanted.getGraph(graph)))
                    .isTrue();
            assertThat(trig.getGraph(graph).isIsomorphicWith(wanted.getGraph(graph)))
                    .isTrue();
        });
        assertThat(read("/dump/depositary.ttl.gz", Lang.TURTLE)
                        .getDefaultGraph()
                        .size())
                .isEqualTo(wanted.getUnionGraph().size());
    }

    private DatasetGraph read(String path, Lang language) throws IOException {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.source(new GZIPInputStream(
                        new ByteArrayInputStream(running.get(path).body())))
                .lang(language)
                .parse(read);
        return read;
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-9, 0, 10",
        "bytes=10-10, 10, 11",
        "bytes=20-, 20, -1",
        "bytes=-7, -8, -1",
        "bytes=5-999999999, 5, -1"
    })
    void a_part_can_be_had(String range, int from, int to) {
        byte[] whole = running.get(FILE).body();
        int first = from < 0 ? whole.length + from + 1 : from;
        int end = to < 0 ? whole.length : to;
        HttpResponse<byte[]> part = running.get(FILE, "Range", range);
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole, first, end));
        assertThat(part.headers().firstValue("Content-Range"))
                .hasValue("bytes " + first + "-" + (end - 1) + "/" + whole.length);
        assertThat(part.headers().firstValue("ETag"))
                .isEqualTo(running.get(FILE).headers().firstValue("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=9-3", "bytes=-", "bytes=a-b", "lines=1-2", "bytes=0-1,4-5", "bytes"})
    void a_range_that_cannot_be_read_gives_the_whole(String range) {
        HttpResponse<byte[]> answer = running.get(FILE, "Range", range);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Accept-Ranges")).hasValue("bytes");
    }

    @Test
    void a_range_beyond_the_end_says_how_long_the_file_is() {
        int length = running.get(FILE).body().length;
        HttpResponse<byte[]> answer = running.get(FILE, "Range", "bytes=" + length + "-");
        assertThat(answer.statusCode()).isEqualTo(416);
        assertThat(answer.headers().firstValue("Content-Range")).hasValue("bytes */" + length);
    }

    @Test
    void a_part_of_another_version_is_not_mixed_with_this_one() {
        String tag = running.get(FILE).headers().firstValue("ETag").orElseThrow();
        assertThat(running.get(FILE, "Range", "bytes=0-9", "If-Range", tag).statusCode())
                .isEqualTo(206);
        assertThat(running.get(FILE, "Range", "bytes=0-9", "If-Range", "\"older\"")
                        .statusCode())
                .isEqualTo(200);
        assertThat(running.get(FILE, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void what_is_no_file_is_not_found() {
        for (String path : new String[] {"/dump/other.nq.gz", "/dump/..", "/dump/SHA256SUMS/x", "/dump/current"}) {
            assertThat(running.get(path).statusCode()).as(path).isIn(400, 404);
        }
    }
}
