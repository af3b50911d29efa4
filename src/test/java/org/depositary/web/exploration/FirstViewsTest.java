package org.depositary.web.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.depositary.store.Store;
import org.depositary.web.Served;
import org.depositary.web.Served.Running;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What readers get who come while what was just published is still being sorted. */
class FirstViewsTest {
    private static final String VISITS = "/browse?type=Visit";

    /** A store that answers no question about everything before it is told to. */
    private record Slow(Store store, CountDownLatch ready) implements Store {
        private static final Duration LONG = Duration.ofMinutes(1);

        @Override
        public <T> T answer(Query query, Duration patience, Function<QueryExecution, T> answer) {
            if (patience.compareTo(LONG) > 0) {
                try {
                    ready.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            return store.answer(query, patience, answer);
        }

        @Override
        public List<Map<String, RDFNode>> select(Query query) {
            return store.select(query);
        }

        @Override
        public Model construct(Query query) {
            return store.construct(query);
        }

        @Override
        public boolean ask(Query query) {
            return store.ask(query);
        }

        @Override
        public void publish(Dataset dataset) {
            store.publish(dataset);
        }

        @Override
        public Optional<String> version() {
            return store.version();
        }

        @Override
        public void close() {
            store.close();
        }
    }

    private static Document page(Running running, String path) {
        return Jsoup.parse(running.text(path, "Accept", "text/html"));
    }

    @Test
    void some_is_shown_at_once_with_the_words_that_more_is_to_come_and_all_afterwards() {
        CountDownLatch ready = new CountDownLatch(1);
        try (Running running = Served.through(store -> new Slow(store, ready))) {
            Document list = page(running, VISITS);
            assertThat(list.select(".lead").text()).contains("being sorted");
            assertThat(list.select("ul.entries a").eachText()).anyMatch(name -> name.startsWith("Visit of Ana Lima"));
            assertThat(page(running, "/browse?state=state/chile")
                            .select(".lead")
                            .text())
                    .contains("being sorted");
            Document search = page(running, "/search?q=Ana+Lima");
            assertThat(search.select("[role=status]").text()).contains("being indexed");
            assertThat(search.select("main ul.entries a").eachText()).contains("Ana Lima");
            assertThat(running.text("/search/suggest?q=Ana")).startsWith("[\"Ana\",[]");
            assertThat(running.get("/page/person/ana-lim", "Accept", "text/html")
                            .statusCode())
                    .isEqualTo(404);
            ready.countDown();
            // From now on whoever asks waits a little, and has all.
            while (page(running, VISITS).select(".lead").text().contains("being sorted")
                    || page(running, "/search?q=Ana+Lima")
                                    .select("[role=status]")
                                    .size()
                            > 0) {
                Thread.onSpinWait();
            }
            assertThat(page(running, VISITS).select(".facets h2").eachText()).contains("State", "Year");
            assertThat(page(running, "/search?q=Ana+Lima")
                            .select("main ul.entries a")
                            .eachText())
                    .contains("Ana Lima");
            assertThat(running.text("/search/suggest?q=Ana")).contains("Ana Lima");
        }
    }
}
