package org.depositary.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionDatasetBuilder;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.jspecify.annotations.Nullable;

/**
 * A store on disk in this process (TDB2 with a full-text index of labels).
 *
 * <p>Every publication is written into a folder of its own; then the file {@code current}, replaced in one step, names
 * it. A process killed at any moment leaves the folder that {@code current} named whole; what was half written is swept
 * away at the next start.
 */
public final class EmbeddedStore implements Store {
    private static final String CURRENT = "current";
    private static final String PREFIX = "generation-";

    private final Path folder;
    private final Configuration configuration;
    private final List<Consumer<Dataset>> listeners = new CopyOnWriteArrayList<>();
    private volatile Generation current;
    private volatile boolean published;

    private EmbeddedStore(Path folder, Configuration configuration, Generation current, boolean published) {
        this.folder = folder;
        this.configuration = configuration;
        this.current = current;
        this.published = published;
    }

    /**
     * Opens the store of a folder, which is made when it is not there.
     *
     * @throws StoreException when the folder cannot be used, or another process uses it
     */
    public static EmbeddedStore open(Path folder, Configuration configuration) {
        try {
            Files.createDirectories(folder);
            Path pointer = folder.resolve(CURRENT);
            @Nullable
            String named = Files.exists(pointer) ? Files.readString(pointer).strip() : null;
            String name = named != null ? named : PREFIX + "0";
            Generation generation = Generation.open(configuration, folder, name);
            if (named == null && generation.filled()) {
                // A first publication that was cut short before it was named.
                generation.retire();
                name = nextName(name);
                generation = Generation.open(configuration, folder, name);
            }
            sweep(folder, name);
            return new EmbeddedStore(folder, configuration, generation, named != null);
        } catch (IOException e) {
            throw new StoreException(folder + ": " + e.getMessage(), e);
        } catch (RuntimeException e) {
            throw new StoreException(folder + ": the store cannot be opened: " + e.getMessage(), e);
        }
    }

    /** Calls a listener with the dataset now, and with every one published later, before the old one is retired. */
    public synchronized void onPublish(Consumer<Dataset> listener) {
        listeners.add(listener);
        listener.accept(current.dataset());
    }

    @Override
    public List<Map<String, RDFNode>> select(Query query) {
        return read(query, execution -> {
            List<Map<String, RDFNode>> rows = new ArrayList<>();
            ResultSet results = execution.execSelect();
            while (results.hasNext()) {
                rows.add(row(results.next()));
            }
            return rows;
        });
    }

    @Override
    public Model construct(Query query) {
        return read(query, QueryExecution::execConstruct);
    }

    @Override
    public boolean ask(Query query) {
        return read(query, QueryExecution::execAsk);
    }

    @Override
    public void publish(Dataset dataset) {
        publish(dataset.asDatasetGraph(), version -> {});
    }

    /**
     * As above, together with something else that is made meanwhile, on another thread: when that fails, nothing is
     * published.
     *
     * @param beside makes it for the version that is to be published
     */
    synchronized void publish(DatasetGraph dataset, Consumer<String> beside) {
        Generation old = current;
        // The empty one that a new store begins with takes the first publication itself, in one transaction.
        Generation next = published ? after(old) : old;
        try (ExecutorService aside = Executors.newSingleThreadExecutor()) {
            Future<?> made = aside.submit(() -> beside.accept(next.name()));
            next.fill(dataset);
            made.get();
            point(next.name());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw abandoned(next, old, e);
        } catch (ExecutionException e) {
            throw abandoned(next, old, Objects.requireNonNullElse(e.getCause(), e));
        } catch (RuntimeException | IOException e) {
            throw abandoned(next, old, e);
        }
        published = true;
        replace(old, next);
    }

    /** Gives up what was to be published next. */
    private StoreException abandoned(Generation next, Generation old, Throwable cause) {
        if (next == old) {
            replace(old, after(old));
        } else {
            next.retire();
        }
        return new StoreException(folder + ": nothing was published: " + cause.getMessage(), cause);
    }

    private Generation after(Generation generation) {
        return Generation.open(configuration, folder, nextName(generation.name()));
    }

    private void replace(Generation old, Generation next) {
        current = next;
        listeners.forEach(listener -> listener.accept(next.dataset()));
        if (next != old) {
            old.retire();
        }
    }

    @Override
    public Optional<String> version() {
        return published ? Optional.of(current.name()) : Optional.empty();
    }

    @Override
    public synchronized void close() {
        current.close();
    }

    /** A solution as a map; unbound variables have no entry. */
    static Map<String, RDFNode> row(QuerySolution solution) {
        Map<String, RDFNode> row = new LinkedHashMap<>();
        solution.varNames().forEachRemaining(name -> row.put(name, solution.get(name)));
        return row;
    }

    @Override
    public <T> T answer(Query query, Duration patience, Function<QueryExecution, T> answer) {
        return read(query, Optional.of(patience), answer);
    }

    private <T> T read(Query query, Function<QueryExecution, T> answer) {
        return read(query, Optional.empty(), answer);
    }

    private <T> T read(Query query, Optional<Duration> patience, Function<QueryExecution, T> answer) {
        Generation generation = enter();
        try {
            Dataset dataset = generation.dataset();
            return Txn.calculateRead(dataset, () -> {
                QueryExecutionDatasetBuilder builder =
                        QueryExecution.dataset(dataset).query(query);
                if (query.hasDatasetDescription()) {
                    // The graphs that a query names are its default graph, not the union of all.
                    builder.set(TDB2.symUnionDefaultGraph, false);
                }
                patience.ifPresent(given -> builder.timeout(given.toMillis(), TimeUnit.MILLISECONDS));
                try (QueryExecution execution = builder.build()) {
                    return answer.apply(execution);
                }
            });
        } finally {
            generation.leave();
        }
    }

    private Generation enter() {
        while (true) {
            Generation generation = current;
            if (generation.enter()) {
                return generation;
            }
            Thread.onSpinWait();
        }
    }

    private void point(String name) throws IOException {
        Path draft = folder.resolve(CURRENT + ".new");
        Files.writeString(draft, name + "\n", StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(draft, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String nextName(String name) {
        return PREFIX + (Long.parseLong(name.substring(PREFIX.length())) + 1);
    }

    private static void sweep(Path folder, String keep) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            children.filter(child -> child.getFileName().toString().startsWith(PREFIX))
                    .filter(child -> !child.getFileName().toString().equals(keep))
                    .forEach(Generation::delete);
        }
    }
}
