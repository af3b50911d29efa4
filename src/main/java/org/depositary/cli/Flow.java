package org.depositary.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depositary.claim.DocumentClaims;
import org.depositary.cli.report.Finding;
import org.depositary.cli.stage.Aside;
import org.depositary.cli.stage.Progress;
import org.depositary.graph.Chain;
import org.depositary.graph.data.DatasetQuality;
import org.depositary.graph.data.GraphMaker;
import org.depositary.graph.data.RuleQuality;
import org.depositary.graph.data.Templates;
import org.depositary.graph.fit.Fitting;
import org.depositary.graph.format.Serialization;
import org.depositary.graph.naming.Articles;
import org.depositary.graph.naming.EntryNames;
import org.depositary.graph.ontology.Ontology;
import org.depositary.graph.registry.Base;
import org.depositary.graph.registry.Registry;
import org.depositary.link.Linker;
import org.depositary.link.authority.Gazetteer;
import org.depositary.match.Extractor;
import org.depositary.match.gold.GoldSet;
import org.depositary.match.gold.Judge;
import org.depositary.match.gold.Precision;
import org.depositary.rule.RuleSet;
import org.depositary.text.Reading;
import org.depositary.text.lexicon.Lexicon;
import org.depositary.text.source.DocumentReader;
import org.depositary.text.source.Folder;
import org.depositary.text.source.Refused;
import org.depositary.text.source.format.Limits;
import org.depositary.text.token.Tokeniser;

/**
 * From a folder of documents to the finished dataset: the whole program in one class. Text is read, rules find what it
 * says, what several documents say is taken together, and all of it becomes checked RDF.
 */
public final class Flow {
    private final Base base;
    private final Ontology ontology;
    private final RuleSet rules;
    private final Tokeniser tokeniser;
    private final DocumentReader reader;
    private final Aside<Extractor> extractor;
    private final Chain chain;
    private final Supplier<Gazetteer> gazetteer;
    private final Serialization serialization;

    /**
     * Reads the ontology and the mappings.
     *
     * @param home the folder that holds {@code ontology/} and {@code mappings/}
     * @param base the address that everything is published under
     * @throws RuntimeException if any of these files is wrong; the message says where
     */
    public Flow(Path home, Base base) {
        this(home, base, Mappings.terms(home));
    }

    private Flow(Path home, Base base, Aside<Ontology> terms) {
        this(base, Aside.begin("means", () -> Means.read(home, base, terms::outcome)), Mappings.read(home, terms));
    }

    /** As above, with mappings that are read already. */
    Flow(Path home, Base base, Mappings read) {
        this(base, Aside.begin("means", () -> Means.read(home, base, read::ontology)), read);
    }

    private Flow(Base base, Aside<Means> reading, Mappings read) {
        this.base = base;
        this.ontology = read.ontology();
        this.rules = read.rules();
        Lexicon lexicon = read.lexicon();
        this.tokeniser = lexicon.tokeniser();
        this.reader = new DocumentReader(tokeniser);
        // Rules are compiled while the documents are read.
        this.extractor = Aside.begin("rules", () -> new Extractor(rules, lexicon));
        Means means = reading.outcome();
        Function<String, Optional<Map<String, String>>> features =
                entry -> lexicon.entry(entry).map(found -> found.features());
        this.gazetteer = () -> Gazetteer.of(means.authority(), lexicon.entries().values());
        Articles articles = new Articles(rules.words());
        this.chain = new Chain(
                base,
                new Fitting(ontology, rules),
                new Linker(rules, means.authority(), means.overrules(), features),
                new GraphMaker(
                        base,
                        ontology,
                        rules,
                        Templates.read(rules, ontology.prefixes()),
                        means.names().added(entry -> lexicon.entry(entry).map(EntryNames::features)),
                        means.authority().concepts(),
                        articles,
                        Optional.ofNullable(Flow.class.getPackage().getImplementationVersion())
                                .orElse("(not packaged)")),
                means.derivation().with(articles),
                means.shapes());
        this.serialization = means.serialization();
    }

    /**
     * Converts all documents of a folder.
     *
     * @param registry the addresses given out so far
     * @throws RuntimeException if a document cannot be read; the message says which and why
     */
    public Chain.Result convert(Path documents, Registry registry, Progress progress) {
        return convert(documents(reader, documents, progress).readings(), registry, progress);
    }

    /**
     * The documents of a folder.
     *
     * @param limits what one file may cost
     * @throws IllegalArgumentException if none can be read: what is published would be replaced by nothing
     */
    Folder read(Path documents, Limits limits, Progress progress) {
        return documents(new DocumentReader(tokeniser, limits), documents, progress);
    }

    /** As above, with a reader of one's own. */
    static Folder documents(DocumentReader reader, Path documents, Progress progress) {
        Folder folder = reader.folder(documents, files -> {
            progress.begin("Reading documents", files);
            return progress::step;
        });
        if (folder.readings().isEmpty()) {
            throw new IllegalArgumentException(
                    folder.refused().isEmpty()
                            ? documents + ": holds no documents"
                            : folder.refused().stream().map(Refused::toString).collect(Collectors.joining("\n")));
        }
        return folder;
    }

    /** What is to be told of the reading: files that could not be read, and documents that no rule reads. */
    List<Finding> findings(Folder folder) {
        return Stream.concat(
                        folder.refused().stream().map(Finding::of),
                        folder.readings().stream()
                                .map(Reading::document)
                                .filter(document ->
                                        !extractor().reads(document.metadata().language()))
                                .map(Finding::unread))
                .toList();
    }

    /** Converts documents that are read already. */
    Chain.Result convert(List<Reading> readings, Registry registry, Progress progress) {
        Extractor ready = extractor();
        progress.begin("Finding what they say", readings.size());
        List<DocumentClaims> claims = IntStream.range(0, readings.size())
                .parallel()
                .mapToObj(at -> {
                    DocumentClaims said = extract(ready, readings.get(at));
                    progress.step();
                    return said;
                })
                .toList();
        progress.begin("Making linked data");
        Chain.Result result = linkedData(claims, registry);
        new DatasetQuality(base, result.dataset())
                .writeShapes(result.withheld().size(), result.violations().size());
        progress.end();
        return result;
    }

    /**
     * Makes linked data of what documents say.
     *
     * @param registry the addresses given out so far
     */
    public Chain.Result linkedData(List<DocumentClaims> claims, Registry registry) {
        return chain.run(claims, registry, LocalDate.now(ZoneOffset.UTC));
    }

    /** The facts of a gold set. @throws IllegalArgumentException for all that is wrong with its files */
    GoldSet gold(Path folder) {
        return GoldSet.read(folder, rules.vocabulary());
    }

    /** Adds to the data how much of what each rule states is right, judged by a gold set. */
    Map<String, Precision> judge(Chain.Result result, GoldSet gold) {
        Judge judge = new Judge(gold);
        List<DocumentClaims> documents = result.corpus().documents();
        Map<String, Precision> precisions = judge.precisions(documents);
        new RuleQuality(base).write(precisions, gold.about(), result.dataset());
        new DatasetQuality(base, result.dataset()).write(judge.whole(documents), gold.about());
        return precisions;
    }

    private static DocumentClaims extract(Extractor extractor, Reading reading) {
        try {
            return extractor.extract(reading);
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "the rules failed on the document " + reading.document().id() + ": " + e.getMessage(), e);
        }
    }

    /** The ontology that the data are made by. */
    public Ontology ontology() {
        return ontology;
    }

    /** The rules that read. */
    public RuleSet rules() {
        return rules;
    }

    /** What reads single documents. */
    public DocumentReader reader() {
        return reader;
    }

    /** What finds what a document says. */
    public Extractor extractor() {
        return extractor.outcome();
    }

    /** What names mean in other datasets, whether documents hold them or not. */
    Gazetteer gazetteer() {
        return gazetteer.get();
    }

    /** What writes RDF. */
    public Serialization serialization() {
        return serialization;
    }
}
