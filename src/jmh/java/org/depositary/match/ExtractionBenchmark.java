package org.depositary.match;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.depositary.claim.DocumentClaims;
import org.depositary.graph.ontology.Ontology;
import org.depositary.match.find.Lines;
import org.depositary.match.pattern.Match;
import org.depositary.rule.RuleSet;
import org.depositary.rule.reader.RuleReader;
import org.depositary.text.Metadata;
import org.depositary.text.Reading;
import org.depositary.text.lexicon.Lexicon;
import org.depositary.text.source.DocumentReader;
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
import org.openjdk.jmh.annotations.Warmup;

/** The steps of reading the longer seed (some 3,500 tokens), by how many times over the rules are there. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ExtractionBenchmark {

    /** How many times over the rules are there, in other words each time. */
    @Param({"1", "10"})
    public int copies;

    private String text;
    private DocumentReader reader;
    private Extractor extractor;
    private Reading reading;
    private Lines lines;
    private List<Match> matches;

    @Setup
    public void load() throws IOException {
        Path home = Path.of(System.getProperty("depositary.home", ""));
        RuleSet rules = Copies.of(
                RuleReader.read(
                        home.resolve("mappings"),
                        Ontology.read(home.resolve("ontology/depositary.ttl")).vocabulary()),
                copies);
        Set<String> abbreviations = rules.words().getOrDefault("abbreviations", Set.of()).stream()
                .map(words -> String.join(" ", words))
                .collect(Collectors.toSet());
        Lexicon lexicon = Lexicon.load(home.resolve("mappings/lexicon"), abbreviations);
        text = Files.readString(home.resolve("seeds/004_45be25372b07e66a.txt"));
        reader = new DocumentReader(lexicon.tokeniser());
        extractor = new Extractor(rules, lexicon);
        reading = read();
        lines = extractor.lines(reading);
        matches = extractor.frames().matches(lines);
    }

    /** Tokens, sentences, blocks. */
    @Benchmark
    public Reading read() {
        return reader.string("seed", text, Metadata.unknown());
    }

    /** All mentions: dictionaries, grammars, entity rules. */
    @Benchmark
    public Lines mentions() {
        return extractor.lines(reading);
    }

    /** The places where frame rules fit. */
    @Benchmark
    public List<Match> matches() {
        return extractor.frames().matches(lines);
    }

    /** What the matches amount to. */
    @Benchmark
    public DocumentClaims claims() {
        return extractor.tell(lines, matches);
    }
}
