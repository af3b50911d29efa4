package org.depositary.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RemoteStoreTest implements StoreContract {
    private FusekiServer server;
    private RemoteStore store;

    @BeforeEach
    void open() {
        Dataset dataset = TDB2Factory.createDataset();
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        server = FusekiServer.create().port(0).add("ds", dataset, true).build().start();
        String base = "http://localhost:" + server.getPort() + "/ds/";
        store = new RemoteStore(URI.create(base + "query"), URI.create(base + "update"), Optional.empty());
    }

    @AfterEach
    void close() {
        store.close();
        server.stop();
    }

    @Override
    public Store store() {
        return store;
    }

    @Test
    void a_store_that_refuses_is_named_with_its_answer() {
        server.stop();
        server = FusekiServer.create()
                .port(0)
                .add("ds", DatasetFactory.createTxnMem(), false)
                .build()
                .start();
        URI update = URI.create("http://localhost:" + server.getPort() + "/ds/update");
        try (RemoteStore reading = new RemoteStore(update, update, Optional.empty())) {
            assertThatThrownBy(() -> reading.publish(StoreContract.dataset(StoreContract.ONE)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining(update.toString())
                    .hasMessageContaining("nothing was published");
        }
    }
}
