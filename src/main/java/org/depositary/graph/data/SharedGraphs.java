package org.depositary.graph.data;

import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.depositary.graph.naming.Articles;
import org.depositary.graph.naming.EntryNames;
import org.depositary.graph.ontology.Ontology;
import org.depositary.graph.ontology.Terms;
import org.depositary.link.Corpus;
import org.depositary.link.Decision;
import org.depositary.link.Identity;
import org.depositary.link.Judgement;
import org.depositary.link.authority.ConceptLink;
import org.depositary.link.authority.Link;
import org.depositary.link.name.DatedName;
import org.depositary.text.name.Spelling;

/**
 * Writes what documents share: who and what the things are, their names in many languages, where they lie, their links.
 */
final class SharedGraphs {
    /** Languages of labels, those of the United Nations and of much of the world's press. */
    private static final List<String> LANGUAGES = List.of(
            "ar", "az", "be", "bg", "cs", "da", "de", "el", "es", "et", "fa", "fi", "fr", "he", "hi", "hu", "hy", "id",
            "it", "ja", "ka", "kk", "ko", "ky", "lt", "lv", "mn", "nb", "nl", "pl", "pt", "ro", "ru", "sr", "sv", "tg",
            "th", "tk", "tr", "uk", "ur", "uz", "vi", "zh");

    private static final Node LATITUDE = Terms.iri(Terms.WGS84 + "lat");
    private static final Node LONGITUDE = Terms.iri(Terms.WGS84 + "long");
    private static final Node ISO_CODE = Terms.iri(Terms.SCHEMA + "identifier");

    /** Of whom a thing is like and is not, the closest are told: a common name has many. */
    private static final int MOST_REFUSED = 20;

    /** The dictionary of the entries that the feature {@code capital} names. */
    private static final String SEATS = "places/";

    /** The feature of names that something bore for a time. */
    private static final String CALLED = "called";

    private final Ontology ontology;
    private final Function<String, Optional<Map<String, String>>> dictionary;
    private final List<ConceptLink> concepts;
    private final Articles articles;

    /**
     * @param dictionary the features of a dictionary's entry ({@code iso}, {@code latitude}), by {@code dictionary/id}
     * @param concepts what the ontology's concepts are elsewhere
     * @param articles of names within names
     */
    SharedGraphs(
            Ontology ontology,
            Function<String, Optional<Map<String, String>>> dictionary,
            List<ConceptLink> concepts,
            Articles articles) {
        this.ontology = ontology;
        this.dictionary = dictionary;
        this.concepts = List.copyOf(concepts);
        this.articles = articles;
    }

    void writeAuthority(Writer out, Corpus corpus, Addresses addresses) {
        for (Identity identity : corpus.identities()) {
            Node thing = addresses.of(identity);
            identity.types().forEach(type -> out.type(thing, ontology.term(type)));
            out.label(thing, articles.inside(identity.label()), "en");
            for (Decision decision : identity.decisions()) {
                out.add(thing, SKOS.editorialNote.asNode(), Writer.text(decision.toString(), "en"));
            }
            corpus.decisions(identity).stream()
                    .filter(decision -> !decision.same())
                    .sorted(Comparator.comparingDouble(Decision::score).reversed())
                    .limit(MOST_REFUSED)
                    .forEach(decision ->
                            out.add(thing, SKOS.editorialNote.asNode(), Writer.text(decision.toString(), "en")));
            identity.entry().flatMap(dictionary).ifPresent(features -> {
                known(out, thing, features);
                otherwise(out, thing, identity, EntryNames.written(features));
                otherwise(
                        out,
                        thing,
                        identity,
                        DatedName.read(features.getOrDefault(CALLED, "")).stream()
                                .map(DatedName::name)
                                .toList());
            });
        }
        for (Judgement judgement : corpus.judgements()) {
            otherwise(
                    out,
                    addresses.of(judgement.identity()),
                    judgement.identity(),
                    judgement.called().stream().toList());
            judgement
                    .accepted()
                    .ifPresent(why -> out.add(
                            addresses.of(judgement.identity()), SKOS.editorialNote.asNode(), Writer.text(why, "en")));
        }
        for (Addresses.NewConcept concept : addresses.concepts()) {
            out.type(concept.node(), SKOS.Concept.asNode());
            out.add(concept.node(), SKOS.prefLabel.asNode(), Writer.text(concept.label(), "en"));
            out.label(concept.node(), concept.label(), "en");
            out.add(concept.node(), SKOS.inScheme.asNode(), concept.scheme());
            ontology.broader(concept.scheme(), concept.label())
                    .ifPresent(broader -> out.add(concept.node(), SKOS.broader.asNode(), broader));
        }
        writeConcepts(out);
    }

    /** Names by which it may be looked for, but for those that differ from its label in marks and capitals only. */
    private static void otherwise(Writer out, Node thing, Identity identity, List<String> names) {
        String label = Spelling.fold(identity.label());
        names.stream()
                .filter(name -> !Spelling.fold(name).equals(label))
                .forEach(name -> out.add(thing, SKOS.altLabel.asNode(), Writer.text(name, "en")));
    }

    private void known(Writer out, Node thing, Map<String, String> features) {
        Map<String, String> names = EntryNames.of(features);
        names.forEach((language, name) -> out.label(thing, name, language));
        String code = features.getOrDefault("iso", "");
        if (code.matches("[A-Z]{2}")) {
            out.add(thing, ISO_CODE, Writer.string(code));
            for (String language : LANGUAGES) {
                String name = ULocale.getDisplayCountry("und_" + code, language);
                if (!name.equals(code) && !name.isEmpty() && !names.containsKey(language)) {
                    out.label(thing, name, language);
                }
            }
        }
        DatedName.read(features.getOrDefault(CALLED, ""))
                .forEach(name -> out.add(thing, SKOS.historyNote.asNode(), Writer.string(name.toString())));
        // What extends over a land is where its seat is; of several the first.
        Map<String, String> spot = Optional.ofNullable(features.get("capital"))
                .map(seats -> seats.replaceFirst("\\|.*$", ""))
                .filter(seat -> !seat.isEmpty())
                .flatMap(seat -> dictionary.apply(SEATS + seat))
                .orElse(features);
        String latitude = spot.getOrDefault("latitude", "");
        String longitude = spot.getOrDefault("longitude", "");
        if (!latitude.isEmpty() && !longitude.isEmpty()) {
            out.add(thing, LATITUDE, Writer.decimal(latitude));
            out.add(thing, LONGITUDE, Writer.decimal(longitude));
        }
    }

    /** The ontology's concepts and their schemes, which data point at. */
    private void writeConcepts(Writer out) {
        for (Node type : List.of(SKOS.Concept.asNode(), SKOS.ConceptScheme.asNode())) {
            ontology.graph().stream(Node.ANY, RDF.type.asNode(), type)
                    .map(Triple::getSubject)
                    .filter(Node::isURI)
                    .flatMap(concept -> ontology.graph().stream(concept, Node.ANY, Node.ANY))
                    .filter(triple -> !triple.getObject().isBlank())
                    .forEach(triple -> out.add(triple.getSubject(), triple.getPredicate(), triple.getObject()));
        }
    }

    void writeLinks(Writer out, Corpus corpus, Addresses addresses) {
        for (Identity identity : corpus.identities()) {
            for (Link link : identity.links()) {
                out.add(
                        addresses.of(identity),
                        OWL.sameAs.asNode(),
                        NodeFactory.createURI(link.target().toString()));
            }
        }
        for (ConceptLink link : concepts) {
            ontology.concept(Terms.dip(link.scheme()), link.label())
                    .ifPresent(concept -> out.add(
                            concept,
                            SKOS.exactMatch.asNode(),
                            NodeFactory.createURI(link.target().toString())));
        }
    }
}
