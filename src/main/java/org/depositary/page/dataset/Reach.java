package org.depositary.page.dataset;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.depositary.page.Catalogue;
import org.depositary.page.Words;
import org.depositary.page.language.Language;
import org.depositary.page.view.DatasetView;
import org.depositary.page.view.part.Link;

/** Where the dataset leads, and where it can be had: linksets, files, ways to ask. */
final class Reach {
    private static final String SPDX = "http://spdx.org/rdf/terms#";
    private static final String FOAF = "http://xmlns.com/foaf/0.1/";
    private static final int THOUSAND = 1000;

    private final Catalogue catalogue;
    private final Language language;
    private final Resource dataset;
    private final Said said;

    /** @param dataset with all that it says of itself */
    Reach(Catalogue catalogue, Resource dataset) {
        this.catalogue = catalogue;
        this.language = catalogue.language();
        this.dataset = dataset;
        this.said = Said.of(language, dataset.getModel());
    }

    List<DatasetView.Target> targets() {
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        Map<String, String> homes = new HashMap<>();
        for (Resource links : linksets()) {
            Resource target = Said.objects(links, VOID.objectsTarget)
                    .map(RDFNode::asResource)
                    .findFirst()
                    .orElse(links);
            String name = said.text(target, RDFS.label).orElse(Words.local(target.toString()));
            Said.objects(target, Said.property(FOAF + "homepage"))
                    .findFirst()
                    .ifPresent(home -> homes.put(name, home.toString()));
            String predicate = Said.objects(links, VOID.linkPredicate)
                    .map(RDFNode::toString)
                    .findFirst()
                    .orElse("");
            Said.number(links, VOID.triples)
                    .ifPresent(number -> counts.computeIfAbsent(name, none -> new LinkedHashMap<>())
                            .merge(Words.local(predicate), number, Long::sum));
        }
        return counts.entrySet().stream()
                .map(of -> new DatasetView.Target(
                        Link.to(of.getKey(), homes.getOrDefault(of.getKey(), "https://" + of.getKey() + "/")),
                        of.getValue().values().stream()
                                .mapToLong(Long::longValue)
                                .sum(),
                        of.getValue().entrySet().stream()
                                .sorted(Map.Entry.<String, Long>comparingByValue()
                                        .reversed())
                                .map(kind -> kind(kind.getKey(), kind.getValue()))
                                .toList()))
                .sorted(Comparator.comparingLong(target -> -target.links()))
                .toList();
    }

    private List<Resource> linksets() {
        return dataset.getModel().listSubjectsWithProperty(RDF.type, VOID.Linkset).toList().stream()
                .filter(links -> links.hasProperty(VOID.subjectsTarget, dataset))
                .filter(links -> links.hasProperty(VOID.triples) && links.hasProperty(VOID.objectsTarget))
                .toList();
    }

    /** The files in which the links can be had by themselves. */
    List<Link> linkFiles() {
        return dataset.getModel().listSubjectsWithProperty(RDF.type, VOID.Linkset).toList().stream()
                .flatMap(links -> Said.objects(links, VOID.dataDump))
                .map(RDFNode::toString)
                .distinct()
                .sorted()
                .map(url -> Link.to(Words.local(url), catalogue.page(url)))
                .toList();
    }

    private String kind(String predicate, long number) {
        String key = "links." + predicate;
        return language.knows(key)
                ? language.say(key, number)
                : language.number(number) + " " + catalogue.words().label(predicate);
    }

    List<DatasetView.File> files() {
        return Said.objects(dataset, DCAT.distribution)
                .map(RDFNode::asResource)
                .filter(one -> one.hasProperty(DCAT.downloadURL))
                .map(one -> {
                    String url = one.getProperty(DCAT.downloadURL).getObject().toString();
                    String sum = Said.objects(one, Said.property(SPDX + "checksum"))
                            .map(RDFNode::asResource)
                            .flatMap(check -> said.text(check, Said.property(SPDX + "checksumValue")).stream())
                            .findFirst()
                            .orElse("");
                    return new DatasetView.File(
                            Link.to(Words.local(url), catalogue.page(url)),
                            Said.number(one, DCAT.byteSize).map(this::size).orElse(""),
                            sum);
                })
                .sorted(Comparator.comparing(file -> file.file().text()))
                .toList();
    }

    private String size(long bytes) {
        return bytes < THOUSAND * THOUSAND
                ? language.say("size.kilobytes", Math.max(1, Math.round(bytes / (double) THOUSAND)))
                : language.say("size.megabytes", bytes / (double) (THOUSAND * THOUSAND));
    }

    List<DatasetView.Way> ways() {
        return Said.objects(dataset, DCAT.distribution)
                .map(RDFNode::asResource)
                .filter(one -> !one.hasProperty(DCAT.downloadURL) && one.hasProperty(DCAT.accessURL))
                .map(one -> {
                    String url = one.getProperty(DCAT.accessURL).getObject().toString();
                    String key = "dataset.way." + Words.local(url);
                    String name = language.knows(key)
                            ? language.say(key)
                            : said.text(one, RDFS.label).orElse(url);
                    Optional<String> specification = Said.objects(one, Said.property(DCAT.NS + "accessService"))
                            .flatMap(service -> Said.objects(service.asResource(), DCTerms.conformsTo))
                            .map(RDFNode::toString)
                            .findFirst();
                    return new DatasetView.Way(Link.to(name, url), url, specification);
                })
                .sorted(Comparator.comparing(way -> way.way().text()))
                .toList();
    }
}
