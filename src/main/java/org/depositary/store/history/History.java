package org.depositary.store.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.depositary.store.Store;

/**
 * The last publications in a folder: each as N-Quads, with what it changed of which thing. Of the graph about the data
 * only documents and rules are compared: the rest is written anew by every run. Kept beside the store; without it
 * nothing is lost but the past.
 */
public final class History {
    private static final String LOG = "publications.tsv";
    private static final String MODIFIED = "modified.tsv";
    private static final String SNAPSHOT = ".nq.gz";
    private static final String ADDED = ".added.nq.gz";
    private static final String DROPPED = ".dropped.nq.gz";

    private final Path folder;
    private final String base;
    private final Compared compared;
    private final int kept;
    private volatile Map<String, Last> last;
    private final AtomicInteger times = new AtomicInteger();

    /**
     * When something changed last.
     *
     * @param at when that was published
     * @param run the address of the run that made it, where it is known
     */
    public record Last(Instant at, Optional<String> run) {}

    /**
     * A history.
     *
     * @param folder where it lies; it is made when there is something to lie there
     * @param base the address that everything published stands under
     * @param kept how many publications are kept
     */
    public History(Path folder, String base, int kept) {
        this.folder = folder;
        this.base = base;
        this.compared = new Compared(base);
        this.kept = kept;
        this.last = lasts();
    }

    /** The publications that are kept, the last first. */
    public List<Publication> publications() {
        List<Publication> all = new ArrayList<>(log());
        return all.reversed();
    }

    /**
     * The publication that last said something of a thing, a source document or a rule, or of what its description
     * holds, that had not been said before; none before there was a second publication.
     */
    public Optional<Last> last(String thing) {
        return Optional.ofNullable(last.get(thing));
    }

    /** How many publications were noted since this was opened: what hangs on a history is as old as it was then. */
    public int times() {
        return times.get();
    }

    /**
     * What is known of the runs that will still be named when something else is published in the place of what a store
     * holds now: to be published with it.
     */
    public List<Quad> earlierRuns(Store store) {
        Set<String> named =
                last.values().stream().flatMap(known -> known.run().stream()).collect(Collectors.toSet());
        return EarlierRuns.of(store, base + "dataset", named);
    }

    /**
     * Notes a publication, and what it changes of the one before.
     *
     * @param version its name in the store
     */
    public synchronized void record(DatasetGraph dataset, String version, Instant when) {
        Instant at = when.truncatedTo(ChronoUnit.SECONDS);
        List<Publication> before = log();
        Set<Quad> now = new HashSet<>();
        dataset.find().forEachRemaining(quad -> {
            if (compared.holds(quad)) {
                now.add(Compared.levelled(quad));
            }
        });
        Set<Quad> added = new HashSet<>(now);
        Set<Quad> dropped = new HashSet<>();
        Optional<Publication> last = before.isEmpty() ? Optional.empty() : Optional.of(before.getLast());
        Optional<DatasetGraph> old = last.flatMap(publication -> snapshot(publication.version()));
        Map<String, Last> lasts = new TreeMap<>(this.last);
        old.ifPresent(past -> past.find().forEachRemaining(kept -> {
            if (compared.holds(kept)) {
                Quad quad = Compared.levelled(kept);
                last.ifPresent(publication -> compared.things(quad)
                        .forEach(thing -> lasts.putIfAbsent(thing, new Last(publication.at(), compared.run(past)))));
                if (!added.remove(quad)) {
                    dropped.add(quad);
                }
            }
        }));
        if (last.isPresent()) {
            // Of the first publication everything is as old as itself.
            Last here = new Last(at, compared.run(dataset));
            compared.touched(now, added, dropped).forEach(thing -> lasts.put(thing, here));
        }
        try {
            Files.createDirectories(folder);
            if (old.isPresent()) {
                write(added, folder.resolve(version + ADDED));
                write(dropped, folder.resolve(version + DROPPED));
            }
            replace(
                    MODIFIED,
                    lasts.entrySet().stream()
                            .map(entry -> String.join(
                                    "\t",
                                    entry.getKey(),
                                    entry.getValue().at().toString(),
                                    entry.getValue().run().orElse("")))
                            .toList());
            List<Publication> all = new ArrayList<>(before);
            all.add(new Publication(version, at, compared.about(added), old.isPresent() ? compared.about(dropped) : 0));
            while (all.size() > kept) {
                String gone = all.removeFirst().version();
                for (String ending : List.of(SNAPSHOT, ADDED, DROPPED)) {
                    Files.deleteIfExists(folder.resolve(gone + ending));
                }
            }
            replace(
                    LOG,
                    all.stream()
                            .map(one -> String.join(
                                    "\t",
                                    one.version(),
                                    one.at().toString(),
                                    String.valueOf(one.added()),
                                    String.valueOf(one.dropped())))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.last = Map.copyOf(lasts);
        times.incrementAndGet();
    }

    /** Keeps the whole of a publication: N-Quads, compressed. */
    public synchronized void keep(String version, Path quads) {
        Path own = folder.resolve(version + SNAPSHOT);
        if (Files.exists(own)
                || log().stream().noneMatch(known -> known.version().equals(version))) {
            return;
        }
        try {
            Path draft = folder.resolve(version + SNAPSHOT + ".new");
            Files.copy(quads, draft, StandardCopyOption.REPLACE_EXISTING);
            Files.move(draft, own, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole of a publication that is kept: in the default graph everything, in named graphs what each says. */
    public Optional<DatasetGraph> snapshot(String version) {
        Path file = folder.resolve(version + SNAPSHOT);
        if (!Files.exists(file)
                || log().stream().noneMatch(known -> known.version().equals(version))) {
            return Optional.empty();
        }
        DatasetGraph dataset = DatasetGraphFactory.create();
        read(file).forEach(quad -> {
            dataset.add(quad);
            dataset.add(Quad.defaultGraphIRI, quad.getSubject(), quad.getPredicate(), quad.getObject());
        });
        return Optional.of(dataset);
    }

    /** What a publication changed, by thing, in the order of their addresses; nothing where it was the first. */
    public List<Change> changes(String version) {
        if (log().stream().noneMatch(known -> known.version().equals(version))) {
            return List.of();
        }
        Map<String, List<Quad>> added = byThing(folder.resolve(version + ADDED));
        Map<String, List<Quad>> dropped = byThing(folder.resolve(version + DROPPED));
        Set<String> things = new TreeSet<>(added.keySet());
        things.addAll(dropped.keySet());
        return things.stream()
                .map(thing ->
                        new Change(thing, added.getOrDefault(thing, List.of()), dropped.getOrDefault(thing, List.of())))
                .toList();
    }

    private Map<String, List<Quad>> byThing(Path file) {
        Map<String, List<Quad>> things = new TreeMap<>();
        if (Files.exists(file)) {
            for (Quad quad : read(file)) {
                if (compared.thing(quad.getSubject())) {
                    things.computeIfAbsent(quad.getSubject().getURI(), none -> new ArrayList<>())
                            .add(quad);
                }
            }
        }
        return things;
    }

    private static List<Quad> read(Path file) {
        List<Quad> quads = new ArrayList<>();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            DatasetGraph dataset = DatasetGraphFactory.create();
            RDFParser.source(in).lang(Lang.NQUADS).parse(StreamRDFLib.dataset(dataset));
            dataset.find().forEachRemaining(quads::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return quads;
    }

    private static void write(Set<Quad> quads, Path file) throws IOException {
        DatasetGraph dataset = DatasetGraphFactory.create();
        quads.forEach(dataset::add);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            RDFDataMgr.write(out, dataset, Lang.NQUADS);
        }
    }

    private void replace(String name, List<String> lines) throws IOException {
        Path draft = folder.resolve(name + ".new");
        Files.write(draft, lines, StandardCharsets.UTF_8);
        Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private List<Publication> log() {
        return lines(LOG).stream()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells.length == 4)
                .map(cells -> new Publication(
                        cells[0], Instant.parse(cells[1]), Long.parseLong(cells[2]), Long.parseLong(cells[3])))
                .toList();
    }

    private Map<String, Last> lasts() {
        Map<String, Last> lasts = new TreeMap<>();
        for (String line : lines(MODIFIED)) {
            String[] cells = line.split("\t", -1);
            Optional<String> run = cells.length > 2 && !cells[2].isEmpty() ? Optional.of(cells[2]) : Optional.empty();
            lasts.put(cells[0], new Last(Instant.parse(cells[1]), run));
        }
        return Map.copyOf(lasts);
    }

    private List<String> lines(String name) {
        Path file = folder.resolve(name);
        try {
            return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
