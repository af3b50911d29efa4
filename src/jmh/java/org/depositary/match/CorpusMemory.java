package org.depositary.match;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.depositary.graph.ontology.Ontology;
import org.depositary.rule.RuleSet;
import org.depositary.rule.reader.RuleReader;
import org.depositary.text.Edtf;
import org.depositary.text.Metadata;
import org.depositary.text.lexicon.Lexicon;
import org.depositary.text.source.DocumentReader;

/**
 * Reads a corpus made from the seeds, one document after the other, and tells how much memory is in use after a full
 * collection, megabyte by megabyte: if anything were kept of what was read, it would grow.
 */
public final class CorpusMemory {
    private static final double MEGABYTE = 1e6;
    private static final int MEGABYTES = 20;

    private final Corpus corpus;
    private final DocumentReader reader;
    private final Extractor extractor;
    private final Metadata metadata;

    private CorpusMemory(Path home) {
        RuleSet set = RuleReader.read(
                home.resolve("mappings"),
                Ontology.read(home.resolve("ontology/depositary.ttl")).vocabulary());
        Set<String> abbreviations = set.words().getOrDefault("abbreviations", Set.of()).stream()
                .map(words -> String.join(" ", words))
                .collect(Collectors.toSet());
        Lexicon lexicon = Lexicon.load(home.resolve("mappings/lexicon"), abbreviations);
        reader = new DocumentReader(lexicon.tokeniser());
        extractor = new Extractor(set, lexicon);
        metadata = Metadata.unknown().dated(Optional.of(new Edtf("2011-06")));
        List<String> seeds = Corpus.seeds(home.resolve("seeds"));
        corpus = new Corpus(
                seeds,
                Corpus.surnames(
                        set, new Extractor(set, lexicon), text -> reader.string("seed", text, metadata), seeds));
    }

    /** @param arguments those that the build gives to every benchmark; none matters here */
    public static void main(String[] arguments) {
        new CorpusMemory(Path.of(System.getProperty("depositary.home", ""))).read();
    }

    private void read() {
        System.out.println("| megabytes read | facts | megabytes of heap in use | at most so far |");
        System.out.println("| --- | --- | --- | --- |");
        double most = 0;
        double bytes = 0;
        long facts = 0;
        int next = 0;
        tell(0, 0, inUse(), inUse());
        for (int done = 1; done <= MEGABYTES; done++) {
            while (bytes < done * MEGABYTE) {
                String text = corpus.varied(next++);
                bytes += text.getBytes(StandardCharsets.UTF_8).length;
                facts += extractor
                        .extract(reader.string("document", text, metadata))
                        .frames()
                        .size();
            }
            double now = inUse();
            most = Math.max(most, now);
            tell(done, facts, now, most);
        }
    }

    private static void tell(int done, long facts, double now, double most) {
        System.out.println(String.format(Locale.ROOT, "| %d | %d | %.1f | %.1f |", done, facts, now, most));
    }

    private static double inUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }
}
