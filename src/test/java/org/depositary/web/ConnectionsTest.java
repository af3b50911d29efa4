package org.depositary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.depositary.web.Served.Running;
import org.depositary.web.sparql.Limits;
import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.io.EofException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock is the test's own: it stands still until the test sets it forward. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConnectionsTest {
    private static final int GENEROUS_MILLIS = 120_000;

    private final AtomicLong clock = new AtomicLong();
    private final Connections connections = new Connections(clock::get);
    private final Running running = Served.start(Limits.USUAL, connections);

    @AfterAll
    void close() {
        running.close();
    }

    private Socket begun(String part) throws IOException, InterruptedException {
        while (connections.begun() > 0) {
            // The request of the test before is still being taken away.
            Thread.sleep(5);
        }
        Socket socket = new Socket("localhost", running.server().port());
        socket.setSoTimeout(GENEROUS_MILLIS);
        send(socket, part);
        while (connections.begun() == 0) {
            Thread.sleep(5);
        }
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    private static String rest(Socket socket) throws IOException {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (SocketException cut) {
            return "";
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "G",
                "GET / HT",
                "GET /health HTTP/1.1\r\nHost: a\r\nX: ",
            })
    void a_request_whose_header_does_not_become_whole_is_cut_off(String part) throws IOException, InterruptedException {
        try (Socket socket = begun(part)) {
            clock.addAndGet(Duration.ofMinutes(1).toNanos());
            assertThat(rest(socket)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: application/sparql-query\r\nContent-Length: 99\r\n\r\nASK",
                "POST /sparql HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n",
            })
    void a_request_whose_body_does_not_become_whole_is_told_that_it_came_too_slowly(String part)
            throws IOException, InterruptedException {
        try (Socket socket = begun(part)) {
            clock.addAndGet(Duration.ofMinutes(1).toNanos());
            assertThat(rest(socket))
                    .startsWith("HTTP/1.1 408")
                    .containsIgnoringCase("\nConnection: close")
                    .contains("Access-Control-Allow-Origin: *");
        }
    }

    @Test
    void a_reader_is_told_so_on_a_page_in_their_language() throws IOException, InterruptedException {
        String head = "POST /try?lang=ru HTTP/1.1\r\nHost: a\r\nAccept: text/html\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 99\r\n\r\n";
        try (Socket socket = begun(head + "text=a")) {
            clock.addAndGet(Duration.ofMinutes(1).toNanos());
            String told = new String(rest(socket).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            assertThat(told).startsWith("HTTP/1.1 408").contains("<html lang=\"ru\"", "Слишком медленно");
        }
    }

    @Test
    void a_body_that_the_server_refuses_as_too_slow_is_no_fault_of_the_server() {
        assertThat(Incoming.Fault.of(new BadMessageException(408, "Request content data rate < 64 B/s")))
                .isEqualTo(Incoming.Fault.TOO_SLOW);
        assertThat(Incoming.Fault.of(new IOException(new TimeoutException("idle"))))
                .isEqualTo(Incoming.Fault.TOO_SLOW);
        assertThat(Incoming.Fault.of(new EofException("early"))).isEqualTo(Incoming.Fault.BROKEN);
    }

    @Test
    void a_short_body_is_waited_for_as_long_as_a_long_one() throws IOException, InterruptedException {
        String head = "POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: application/sparql-query\r\n"
                + "Connection: close\r\nContent-Length: 13\r\n\r\n";
        try (Socket socket = begun(head + "ASK {")) {
            clock.addAndGet(Duration.ofSeconds(29).toNanos());
            send(socket, " ?s ?p }");
            assertThat(rest(socket)).startsWith("HTTP/1.1 400").contains("Line 1, column");
        }
    }

    @Test
    void a_request_that_becomes_whole_in_time_is_answered() throws IOException, InterruptedException {
        try (Socket socket = begun("GET /health HTTP/1.1\r\nHost: a\r\nConnec")) {
            clock.addAndGet(Duration.ofSeconds(20).toNanos());
            send(socket, "tion: close\r\n\r\n");
            assertThat(rest(socket)).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void others_are_answered_while_more_requests_drip_in_than_there_are_platform_threads() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 3 * Threads.MOST; i++) {
                Socket socket = new Socket("localhost", running.server().port());
                slow.add(socket);
                send(
                        socket,
                        "POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: application/sparql-query\r\n"
                                + "Expect: 100-continue\r\nContent-Length: 99\r\n\r\n");
                socket.setSoTimeout(GENEROUS_MILLIS);
                // Who is told to go on is being waited for.
                assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1))
                        .isEqualTo("HTTP/1.1 100");
            }
            assertThat(running.get("/health").statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }
}
