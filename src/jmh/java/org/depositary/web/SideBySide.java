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
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * The same small SELECT over HTTP from our {@code /sparql} and from the bare Fuseki behind it, while both run: one
 * client, one connection to each that is kept, blocks of requests in turn, so that whatever else the machine does is
 * borne by both.
 *
 * <pre>
 * ./depositary serve &amp;
 * java src/jmh/java/org/depositary/web/SideBySide.java http://localhost:7070/ http://localhost:3030/depositary/sparql
 * </pre>
 */
public final class SideBySide {
    private static final int BLOCK = 50;
    private static final int WARM = 4_000;
    private static final int MEASURED = 12_000;
    private static final String[] FORMATS = {"application/sparql-results+json", "application/sparql-results+xml"};

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
        String[] queries = {
            "SELECT ?s ?label WHERE { ?s " + label + " ?label } LIMIT 20",
            "SELECT ?label WHERE { <" + arguments[0] + "id/state/israel> " + label + " ?label }"
        };
        for (String query : queries) {
            for (String format : FORMATS) {
                System.out.println(query + "  " + format);
                measure(arguments, query, format, System.out);
            }
        }
    }

    private static void measure(String[] arguments, String query, String format, PrintStream out) throws IOException {
        SideBySide[] sides = {
            new SideBySide(URI.create(arguments[0] + "sparql"), format, query),
            new SideBySide(URI.create(arguments[1]), format, query)
        };
        for (int i = 0; i < WARM; i++) {
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
