package org.depositary.match;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depositary.claim.DocumentClaims;
import org.depositary.graph.ontology.Ontology;
import org.depositary.rule.RuleSet;
import org.depositary.rule.reader.RuleReader;
import org.depositary.text.Edtf;
import org.depositary.text.Metadata;
import org.depositary.text.Reading;
import org.depositary.text.Token;
import org.depositary.text.lexicon.Lexicon;
import org.depositary.text.source.DocumentReader;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The whole way from text to claims over a corpus of 20 MB made from the seeds, beside a search by one regular
 * expression and the bare tokeniser over the same texts. An operation is a document; {@code megabytes} and
 * {@code cpuSeconds} are told for each second of the clock, so that their quotient is the megabytes (of UTF-8) for each
 * second of a processor. The heap has room for ten times the rules; that what is kept does not grow with the corpus is
 * told by {@link CorpusMemory}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1500m")
@Warmup(iterations = 2, time = 25)
@Measurement(iterations = 2, time = 10)
public class CorpusBenchmark {
    private static final long BYTES = 20_000_000;
    private static final Pattern CAPITALISED = Pattern.compile("\\b\\p{Lu}[\\p{L}'-]+(?:\\s+\\p{Lu}[\\p{L}'-]+)*\\b");

    /** How many times over the rules are there, in other words each time. */
    @Param({"1", "10"})
    public int rules;

    private final AtomicInteger threads = new AtomicInteger();
    private List<String> corpus = List.of();
    private Metadata metadata;
    private Lexicon lexicon;
    private DocumentReader reader;
    private Extractor extractor;

    @Setup
    public void load() {
        Path home = Path.of(System.getProperty("depositary.home", ""));
        RuleSet set = RuleReader.read(
                home.resolve("mappings"),
                Ontology.read(home.resolve("ontology/depositary.ttl")).vocabulary());
        Set<String> abbreviations = set.words().getOrDefault("abbreviations", Set.of()).stream()
                .map(words -> String.join(" ", words))
                .collect(Collectors.toSet());
        lexicon = Lexicon.load(home.resolve("mappings/lexicon"), abbreviations);
        reader = new DocumentReader(lexicon.tokeniser());
        metadata = new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Edtf("2011-06")),
                "en",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        List<String> seeds = Corpus.seeds(home.resolve("seeds"));
        corpus = new Corpus(seeds, Corpus.surnames(set, new Extractor(set, lexicon), this::read, seeds))
                .documents(BYTES);
        extractor = new Extractor(Copies.of(set, rules), lexicon);
    }

    private Reading read(String text) {
        return reader.string("document", text, metadata);
    }

    /** Where a thread is in the corpus; threads begin in different places. */
    @State(Scope.Thread)
    public static class Place {
        private int next;

        @Setup
        public void begin(CorpusBenchmark benchmark) {
            next = benchmark.threads.getAndIncrement() * benchmark.corpus.size() / 8;
        }
    }

    /** How much was read, and what it took. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Volume {
        private static final ThreadMXBean TIMES = ManagementFactory.getThreadMXBean();

        public double megabytes;
        public double cpuSeconds;

        private <T> T read(CorpusBenchmark benchmark, Place place, Function<String, T> way) {
            String text = benchmark.corpus.get(place.next++ % benchmark.corpus.size());
            long before = TIMES.getCurrentThreadCpuTime();
            T read = way.apply(text);
            cpuSeconds += (TIMES.getCurrentThreadCpuTime() - before) / 1e9;
            megabytes += text.getBytes(StandardCharsets.UTF_8).length / 1e6;
            return read;
        }
    }

    /** Capitalised words in a row, by {@code java.util.regex}. */
    @Benchmark
    @Warmup(iterations = 1, time = 8)
    @Measurement(iterations = 2, time = 4)
    public int regularExpression(Place place, Volume volume) {
        return volume.read(this, place, text -> {
            int count = 0;
            for (Matcher found = CAPITALISED.matcher(text); found.find(); ) {
                count += found.end() - found.start();
            }
            return count;
        });
    }

    /** Tokens and nothing else. */
    @Benchmark
    @Warmup(iterations = 1, time = 8)
    @Measurement(iterations = 2, time = 4)
    public List<Token> tokens(Place place, Volume volume) {
        return volume.read(this, place, lexicon.tokeniser()::tokens);
    }

    /** Repairs, blocks, sentences and tokens. */
    @Benchmark
    @Warmup(iterations = 1, time = 8)
    @Measurement(iterations = 2, time = 4)
    public Reading reading(Place place, Volume volume) {
        return volume.read(this, place, this::read);
    }

    /** All the way to claims. */
    @Benchmark
    public DocumentClaims claims(Place place, Volume volume) {
        return volume.read(this, place, text -> extractor.extract(read(text)));
    }

    /** The same on as many threads as there are processors. */
    @Benchmark
    @Threads(Threads.MAX)
    public DocumentClaims claimsOnAllThreads(Place place, Volume volume) {
        return volume.read(this, place, text -> extractor.extract(read(text)));
    }
}
