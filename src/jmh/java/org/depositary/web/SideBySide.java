package org.depositary.web;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * The same small queries over HTTP from our {@code /sparql} and from the bare Fuseki behind it, while both run, in each
 * format of answers: one client, one connection to each that is kept, short blocks of requests in turn, so that
 * whatever else the machine does is borne by both.
 *
 * <pre>
 * ./depositary serve &amp;
 * java src/jmh/java/org/depositary/web/SideBySide.java http://localhost:7070/ http://localhost:3030/depositary/sparql
 * </pre>
 */
public final class SideBySide {
    private static final int BLOCK = 10;
    private static final int WARM = 6_000;
    private static final int MEASURED = 6_000;
    private static final String RESULTS = "application/sparql-results+";
    private static final List<String> ROWS =
            List.of(RESULTS + "json", RESULTS + "xml", "text/csv", "text/tab-separated-values");
    private static final List<String> TRUTH = List.of(RESULTS + "json", RESULTS + "xml");
    private static final List<String> TRIPLES = List.of("text/turtle", "application/n-triples");

    private final Socket socket;
    private final InputStream in;
    private final byte[] request;
    private final long[] nanos = new long[MEASURED];
    private int measured;

    private SideBySide(URI endpoint, String accept, String query) throws IOException {
        socket = new Socket(endpoint.getHost(), endpoint.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        request = ("GET " + endpoint.getRawPath() + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)
                        + " HTTP/1.1\r\nHost: " + endpoint.getAuthority() + "\r\nAccept: " + accept + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Measures. @param arguments the base of the site and the query endpoint of Fuseki */
    public static void main(String[] arguments) throws IOException {
        String label = "<http://www.w3.org/2000/01/rdf-schema#label>";
        String labels = "?s " + label + " ?label";
        String one = "<" + arguments[0] + "id/state/israel> " + label + " ?label";
        Map<String, List<String>> queries = new LinkedHashMap<>();
        queries.put("SELECT ?s ?label WHERE { " + labels + " } LIMIT 20", ROWS);
        queries.put("SELECT ?label WHERE { " + one + " }", ROWS);
        queries.put("ASK { " + one + " }", TRUTH);
        queries.put("CONSTRUCT { " + labels + " } WHERE { " + labels + " } LIMIT 20", TRIPLES);
        for (Map.Entry<String, List<String>> asked : queries.entrySet()) {
            for (String format : asked.getValue()) {
                warm(arguments, asked.getKey(), format);
            }
        }
        for (Map.Entry<String, List<String>> asked : queries.entrySet()) {
            for (String format : asked.getValue()) {
                System.out.println(asked.getKey() + "  " + format);
                measure(arguments, asked.getKey(), format, System.out);
            }
        }
    }

    private static SideBySide[] sides(String[] arguments, String query, String format) throws IOException {
        return new SideBySide[] {
            new SideBySide(URI.create(arguments[0] + "sparql"), format, query),
            new SideBySide(URI.create(arguments[1]), format, query)
        };
    }

    /** Both sides are asked everything before anything is measured, so that none is measured cold. */
    private static void warm(String[] arguments, String query, String format) throws IOException {
        SideBySide[] sides = sides(arguments, query, format);
        for (int i = 0; i < WARM; i++) {
            sides[i / BLOCK % 2].once();
        }
        for (SideBySide side : sides) {
            side.socket.close();
        }
    }

    private static void measure(String[] arguments, String query, String format, PrintStream out) throws IOException {
        SideBySide[] sides = sides(arguments, query, format);
        for (int i = 0; i < 4 * BLOCK; i++) {
            sides[i / BLOCK % 2].once();
        }
        Arrays.stream(sides).forEach(side -> side.measured = 0);
        double[] ratios = new double[MEASURED / BLOCK];
        for (int round = 0; round < ratios.length; round++) {
            for (int turn = 0; turn < 2; turn++) {
                SideBySide side = sides[(turn + round) % 2];
                for (int i = 0; i < BLOCK; i++) {
                    side.once();
                }
            }
            ratios[round] = sides[0].median(round) / sides[1].median(round);
        }
        Arrays.sort(ratios);
        for (int side = 0; side < 2; side++) {
            long[] all = sides[side].nanos;
            Arrays.sort(all);
            out.printf(
                    Locale.ROOT,
                    "  %-7s median %.0f, p99 %.0f, mean %.0f µs%n",
                    side == 0 ? "front" : "Fuseki",
                    all[MEASURED / 2] / 1e3,
                    all[MEASURED * 99 / 100] / 1e3,
                    LongStream.of(all).average().orElse(0) / 1e3);
            sides[side].socket.close();
        }
        out.printf(
                Locale.ROOT,
                "  front / Fuseki, medians of a pair of blocks: %.2f (quartiles %.2f and %.2f)%n",
                ratios[ratios.length / 2],
                ratios[ratios.length / 4],
                ratios[ratios.length * 3 / 4]);
    }

    private double median(int round) {
        return LongStream.of(Arrays.copyOfRange(nanos, round * BLOCK, (round + 1) * BLOCK))
                .sorted()
                .skip(BLOCK / 2)
                .findFirst()
                .orElseThrow();
    }

    private void once() throws IOException {
        long before = System.nanoTime();
        socket.getOutputStream().write(request);
        answer();
        nanos[measured++ % MEASURED] = System.nanoTime() - before;
    }

    /** Reads an answer (RFC 9112, section 6), by its length or in chunks. */
    private void answer() throws IOException {
        String status = line();
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException(status);
        }
        int length = 0;
        boolean chunked = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            String field = line.toLowerCase(Locale.ROOT);
            if (field.startsWith("content-length:")) {
                length =
                        Integer.parseInt(field.substring(field.indexOf(':') + 1).strip());
            }
            chunked |= field.startsWith("transfer-encoding:");
        }
        if (!chunked) {
            in.skipNBytes(length);
            return;
        }
        for (int chunk = Integer.parseInt(line(), 16); chunk > 0; chunk = Integer.parseInt(line(), 16)) {
            in.skipNBytes(chunk);
            line();
        }
        line();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server has closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
