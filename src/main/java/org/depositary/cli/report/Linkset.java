package org.depositary.cli.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.depositary.graph.Chain;
import org.depositary.graph.ontology.Terms;
import org.depositary.graph.registry.Base;
import org.depositary.link.Judgement;
import org.depositary.link.review.Rows;
import org.depositary.link.sssom.Mapping;
import org.depositary.link.sssom.Verdict;
import org.depositary.web.linkset.ReviewResource;

/** Writes the links of a dataset by themselves, what people have to look at, and which names were taken together. */
public final class Linkset {
    /** The links as N-Triples. */
    public static final String TRIPLES = "links.nt";

    /** The links as SSSOM/TSV, each with its score and its features. */
    public static final String LINKS = "links.sssom.tsv";

    /** The candidates that people have to look at. */
    public static final String REVIEW = "review.sssom.tsv";

    /** What a service on the network adds to that. */
    public static final String LIVE = "live.sssom.tsv";

    /** What was decided about names of several documents. */
    public static final String MERGES = ReviewResource.MERGES;

    private final Base base;

    /** @param base the address that everything is published under */
    public Linkset(Base base) {
        this.base = base;
    }

    /**
     * Writes the four files.
     *
     * @param folder is made if it is not there; each file is replaced in one step
     * @return the files by name, with how many rows they have
     */
    public Map<String, Integer> write(Chain.Result result, Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<String, String> subjects = new TreeMap<>();
        TreeSet<String> triples = new TreeSet<>();
        result.dataset()
                .find(base.sharedGraph("links"), Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> {
                    subjects.put(quad.getObject().getURI(), quad.getSubject().getURI());
                    triples.add("<" + quad.getSubject().getURI() + "> <"
                            + quad.getPredicate().getURI() + "> <"
                            + quad.getObject().getURI() + "> .\n");
                });
        String things = base.thing("id/").getURI();
        Map<String, String> prefixes = prefixes(result, things);
        Map<String, Integer> written = new LinkedHashMap<>();
        replace(folder.resolve(TRIPLES), String.join("", triples));
        written.put(TRIPLES, triples.size());
        List<Mapping> links = new ArrayList<>(Rows.links(result.corpus(), subjects, things));
        links.addAll(concepts(result));
        written.put(LINKS, table(folder.resolve(LINKS), "Links to other datasets", prefixes, links));
        written.put(
                REVIEW,
                table(
                        folder.resolve(REVIEW),
                        "Candidates for links that a person has to look at",
                        prefixes,
                        Rows.review(result.corpus().judgements())));
        written.put(
                MERGES,
                table(
                        folder.resolve(MERGES),
                        "Names of several documents that were compared",
                        prefixes,
                        Rows.merges(result.corpus())));
        return written;
    }

    /** The concepts that are matched: by hand, from sources that the table of concepts names. */
    private List<Mapping> concepts(Chain.Result result) {
        List<Mapping> rows = new ArrayList<>();
        result.dataset()
                .find(base.sharedGraph("links"), Node.ANY, SKOS.exactMatch.asNode(), Node.ANY)
                .forEachRemaining(quad -> rows.add(new Mapping(
                        Optional.of(Verdict.SAME),
                        quad.getSubject().getURI().replace(Terms.DIP, "dip:"),
                        label(result, quad.getSubject()),
                        "skos:exactMatch",
                        false,
                        quad.getObject().getURI().replaceFirst("^http://www.wikidata.org/entity/", "wd:"),
                        "",
                        Mapping.BY_HAND,
                        OptionalDouble.of(1),
                        "mappings/authority/concepts.tsv")));
        rows.sort(Comparator.comparing(Mapping::subject));
        return rows;
    }

    private String label(Chain.Result result, Node concept) {
        return result.dataset().stream(base.sharedGraph("authority"), concept, SKOS.prefLabel.asNode(), Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .sorted()
                .findFirst()
                .orElse("");
    }

    /**
     * Writes rows that a service on the network adds for people to look at.
     *
     * @return how many rows there are
     */
    public int writeLive(Chain.Result result, List<Judgement> judgements, Path folder) throws IOException {
        Files.createDirectories(folder);
        return table(
                folder.resolve(LIVE),
                "Candidates that a service on the network gives, for a person to look at",
                prefixes(result, base.thing("id/").getURI()),
                Rows.review(judgements));
    }

    private Map<String, String> prefixes(Chain.Result result, String things) {
        Map<String, String> prefixes = new TreeMap<>();
        prefixes.put("id", things);
        prefixes.put("dip", Terms.DIP);
        prefixes.put("doc", base.node("doc/").getURI());
        prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        prefixes.put("semapv", "https://w3id.org/semapv/vocab/");
        result.corpus().judgements().stream()
                .map(Judgement::dataset)
                .forEach(dataset -> prefixes.put(dataset.prefix(), dataset.namespace()));
        return prefixes;
    }

    private int table(Path file, String title, Map<String, String> prefixes, List<Mapping> rows) throws IOException {
        Map<String, String> heading = new TreeMap<>();
        heading.put("mapping_set_id", address(file.getFileName().toString()));
        heading.put("mapping_set_title", title);
        heading.put("license", "https://creativecommons.org/licenses/by/4.0/");
        heading.put("mapping_tool", "Depositary");
        replace(file, Mapping.tsv(heading, prefixes, rows));
        return rows.size();
    }

    /** Where a table is served; those that nobody serves have a name that leads nowhere, the same for the same base. */
    private String address(String name) {
        return switch (name) {
            case LINKS -> base.node("dump/" + name).getURI();
            case REVIEW -> base.node("review.tsv").getURI();
            case MERGES -> base.node("merges.tsv").getURI();
            default ->
                "urn:uuid:" + UUID.nameUUIDFromBytes(base.node(name).getURI().getBytes(StandardCharsets.UTF_8));
        };
    }

    private static void replace(Path file, String text) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, text, StandardCharsets.UTF_8);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
