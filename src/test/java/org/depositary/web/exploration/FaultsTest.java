package org.depositary.web.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.query.QueryCancelledException;
import org.depositary.store.Store;
import org.depositary.web.ForeignWords;
import org.depositary.web.Served;
import org.depositary.web.Served.Running;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers and programs see when the store fails, or has too much to do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultsTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";
    private static final Set<String> ASKING = Set.of("select", "construct", "ask", "answer");

    private final AtomicReference<Optional<RuntimeException>> fault = new AtomicReference<>(Optional.empty());
    private final Running running = Served.through(this::failing);

    @AfterEach
    void mend() {
        fault.set(Optional.empty());
    }

    @AfterAll
    void close() {
        running.close();
    }

    private Store failing(Store store) {
        return (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, arguments) -> {
                    if (ASKING.contains(method.getName()) && fault.get().isPresent()) {
                        throw fault.get().get();
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static Document page(HttpResponse<byte[]> reply) {
        return Jsoup.parse(new String(reply.body(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503})
    void a_fault_of_ours_is_a_page_that_says_so_and_offers_another_try(int status) {
        fault.set(Optional.of(status == 500 ? new IllegalStateException("broken") : new QueryCancelledException()));
        String path = "/page/person/juan-soto";
        HttpResponse<byte[]> reply = running.get(path + "?lang=ru", "Accept", BROWSER);
        assertThat(reply.statusCode()).isEqualTo(status);
        assertThat(reply.headers().firstValue("Retry-After").isPresent()).isEqualTo(status == 503);
        assertThat(reply.headers().firstValue("Cache-Control")).hasValue("no-cache");
        Document page = page(reply);
        assertThat(page.select("html").attr("lang")).isEqualTo("ru");
        assertThat(page.select("h1").text()).containsPattern("\\p{IsCyrillic}");
        assertThat(page.select("main input[type=search]")).hasSize(1);
        assertThat(page.select("main a").eachAttr("href")).contains(path + "?lang=ru", "/browse?lang=ru");
        assertThat(ForeignWords.in(page)).isEmpty();
        assertThat(page.text()).doesNotContain("broken", "Exception");
    }

    @Test
    void a_fault_of_ours_is_a_line_for_programs_without_what_broke() {
        fault.set(Optional.of(new IllegalStateException("broken")));
        HttpResponse<byte[]> reply = running.get("/data/person/juan-soto.ttl", "Accept", "text/turtle");
        assertThat(reply.statusCode()).isEqualTo(500);
        assertThat(reply.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(new String(reply.body(), StandardCharsets.UTF_8))
                .contains("The fault is ours")
                .doesNotContain("broken", "Exception");
    }
}
