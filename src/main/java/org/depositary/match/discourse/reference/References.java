package org.depositary.match.discourse.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.depositary.match.discourse.cluster.Cluster;
import org.depositary.match.discourse.cluster.Gates;
import org.depositary.match.discourse.cluster.LabelledClusters;
import org.depositary.match.discourse.cluster.Labels;
import org.depositary.match.discourse.cluster.NamedClusters;
import org.depositary.match.discourse.cluster.TitledClusters;
import org.depositary.match.discourse.name.Names;
import org.depositary.match.discourse.name.Posts;
import org.depositary.match.discourse.name.Wording;
import org.depositary.match.discourse.occurrence.Attributes;
import org.depositary.match.discourse.occurrence.Held;
import org.depositary.match.discourse.occurrence.Layout;
import org.depositary.match.discourse.occurrence.NamedOccurrences;
import org.depositary.match.discourse.occurrence.Occurrence;
import org.depositary.match.discourse.occurrence.Occurrences;
import org.depositary.match.discourse.occurrence.Parts;
import org.depositary.rule.Kind;
import org.depositary.text.Mention;
import org.depositary.text.Span;
import org.depositary.text.name.Spelling;

/** Who or what each mention of a document denotes. */
public final class References {
    /** The kind of what a rule names only by words: the role that it fills tells what it is. */
    public static final String THING = "Thing";

    private final Layout layout;
    private final Map<String, Kind> kinds;
    private final Attributes attributes;
    private final List<Referent> referents = new ArrayList<>();
    private final Map<Cluster, Referent> byCluster = new HashMap<>();
    private final Map<Mention, List<Cluster>> denoted = new HashMap<>();
    private final Map<Mention, List<Occurrence>> misread = new LinkedHashMap<>();
    private final Map<String, Referent> things = new LinkedHashMap<>();
    private final Map<String, Referent> byEntry = new HashMap<>();
    private IntFunction<List<Cluster>> speaking = token -> List.of();
    private List<Cluster> authors = List.of();

    /**
     * Clusters all mentions of a reading, and the parts they are made of.
     *
     * @param kinds the mappings' kinds by name
     * @param attributes what these remember
     * @param posts compares how posts are named
     * @param wording what word lists say of names
     */
    public References(
            Layout layout,
            Map<String, Kind> kinds,
            Attributes attributes,
            Posts posts,
            Wording wording,
            List<Mention> mentions) {
        this.layout = layout;
        this.kinds = kinds;
        this.attributes = attributes;
        cluster(Sorted.of(Parts.with(mentions), kinds, attributes), posts, wording);
    }

    /** Whom a mention denotes: several for a plural, none for a pronoun that stays open or a kind without entities. */
    public List<Referent> of(Mention mention) {
        List<Cluster> clusters = denoted.getOrDefault(mention, List.of());
        return switch (clusters.size()) {
            case 0 -> List.of();
            case 1 -> List.of(Objects.requireNonNull(byCluster.get(clusters.getFirst())));
            default -> clusters.stream().map(cluster -> byCluster.get(cluster)).toList();
        };
    }

    /** Whether mentions of a kind denote entities at all. */
    public boolean denotes(Mention mention) {
        return attributes
                .denoted(mention.kind())
                .filter(kind -> kind.identity() != Kind.Identity.NONE)
                .isPresent();
    }

    /** Whether a mention only points at somebody named elsewhere. */
    public boolean pronoun(Mention mention) {
        Kind kind = kinds.get(mention.kind());
        return kind != null && (Sorted.pronoun(kind, kinds) || kind.refers().isPresent() && Pronouns.points(mention));
    }

    /** Whether entities of a kind are named as persons are. */
    public boolean personal(String kind) {
        Kind declared = kinds.get(kind);
        return declared != null && declared.identity() == Kind.Identity.NAME;
    }

    /**
     * Who speaks where a token stands, as the document's head or a transcript's turn names them; none in quotations.
     */
    public List<Referent> speaking(int token) {
        return speaking.apply(token).stream()
                .map(cluster -> byCluster.get(cluster))
                .toList();
    }

    /** Whom the document's head names as those who speak in it. */
    public List<Referent> authors() {
        return authors.stream().map(cluster -> byCluster.get(cluster)).toList();
    }

    /** The referent of an id. */
    public Referent referent(int id) {
        return referents.get(id);
    }

    /** All, in order of first mention. */
    public List<Referent> all() {
        return List.copyOf(referents);
    }

    /** What is known of an entry of a dictionary that the text names. */
    public Optional<Referent> entry(String entry) {
        return Optional.ofNullable(byEntry.get(entry));
    }

    /** The first referent of that label or other name. */
    public Optional<Referent> labelled(String name) {
        String folded = Spelling.fold(name);
        return referents.stream()
                .filter(referent -> Spelling.fold(referent.label()).equals(folded)
                        || referent.names().stream()
                                .anyMatch(other -> Spelling.fold(other).equals(folded)))
                .findFirst();
    }

    /**
     * The value of an attribute of what a mention denotes: what its own words say, else what the words nearest before
     * say, else those nearest behind.
     */
    public List<Held> held(Mention mention, String attribute) {
        List<Held> own = misread.containsKey(mention) ? List.<Held>of() : attributes.of(mention, attribute);
        if (!own.isEmpty()) {
            return own;
        }
        Map<String, Held> all = new LinkedHashMap<>();
        denoted.getOrDefault(mention, List.of())
                .forEach(one -> one.near(attributes, mention, attribute).forEach(it -> all.putIfAbsent(it.key(), it)));
        if (!all.isEmpty()) {
            return List.copyOf(all.values());
        }
        return of(mention).stream()
                .map(referent -> referent.attributes().getOrDefault(attribute, List.of()))
                .filter(values -> !values.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The referent that words of the text name which no mention covers; the same for the same words. */
    public Referent thing(int first, int end) {
        String label = Labels.bare(layout.reading().words(first, end));
        return thing(label, List.of(layout.reading().span(first, end)));
    }

    /** A referent known by its label alone. */
    public Referent thing(String label, List<Span> spans) {
        return things.computeIfAbsent(Spelling.fold(label), key -> {
            Referent referent =
                    new Referent(referents.size(), THING, label, List.of(), Optional.empty(), Map.of(), true, spans);
            add(referent);
            return referent;
        });
    }

    private void add(Referent referent) {
        referents.add(referent);
        referent.entry().ifPresent(entry -> byEntry.putIfAbsent(entry, referent));
    }

    /** A referent that the text does not name but its metadata or a dictionary do. */
    public Referent known(String kind, String label, String entry) {
        return entry(entry).orElseGet(() -> {
            Referent referent = new Referent(
                    referents.size(), kind, label, List.of(), Optional.of(entry), Map.of(), true, List.of());
            add(referent);
            return referent;
        });
    }

    private void cluster(Sorted sorted, Posts posts, Wording wording) {
        Names names = new Names();
        Map<Mention, Map<String, List<Held>>> lent = Map.of();
        List<Cluster> clusters = gather(sorted, posts, wording, names, lent);
        if (!sorted.namedPeers().isEmpty() || !sorted.successions().isEmpty()) {
            lent = new Peers(attributes, denoted).lent(sorted.namedPeers(), sorted.successions());
            if (!lent.isEmpty()) {
                denoted.clear();
                clusters = gather(sorted, posts, wording, names, lent);
            }
        }
        name(clusters, names);
    }

    /** @param lent what mentions have from somebody else, by attribute */
    private List<Cluster> gather(
            Sorted sorted, Posts posts, Wording wording, Names names, Map<Mention, Map<String, List<Held>>> lent) {
        Gates gates = new Gates(kinds, attributes);
        List<Cluster> titled = new TitledClusters(layout, gates, wording.legal())
                .gather(new Occurrences(layout).titled(sorted.titled(), List.copyOf(kinds.keySet())));
        Gates knowing = gates.knowing(titled, sorted.first());
        List<Cluster> clusters = new ArrayList<>();
        List<Cluster> personal = new ArrayList<>();
        Map<String, NamedClusters> byName = new HashMap<>();
        misread.clear();
        sorted.byKind().forEach((name, found) -> {
            Kind kind = Objects.requireNonNull(kinds.get(name));
            if (kind.identity() == Kind.Identity.NAME) {
                NamedOccurrences places = new NamedOccurrences(layout, attributes, kind);
                NamedClusters named =
                        new NamedClusters(layout, kind, attributes, knowing, posts, names, wording.given());
                byName.put(name, named);
                List<Occurrence> all = places.of(found);
                Peers.lend(all, kind, attributes, lent, sorted.successions());
                personal.addAll(named.gather(all));
                misread.putAll(places.misread());
            } else {
                clusters.addAll(new LabelledClusters(kind, gates).gather(Occurrences.single(found)));
            }
        });
        clusters.addAll(titled);
        clusters.addAll(personal);
        for (Cluster cluster : clusters) {
            cluster.occurrences().forEach(one -> one.mentions().forEach(at -> denoted.put(at, List.of(cluster))));
        }
        misread.forEach((mention, places) -> denoted.put(
                mention, together(places.stream().map(Occurrence::longest).toList())));
        sorted.lists()
                .forEach(mention ->
                        denoted.put(mention, together(mention.parts().getOrDefault(Sorted.MEMBERS, List.of()))));
        Pronouns resolver = new Pronouns(layout, attributes, personal, wording);
        resolver.learn(sorted.pronouns());
        point(sorted.pronouns(), resolver);
        boolean own = Stream.concat(sorted.pronouns().stream(), sorted.pairs().stream())
                .anyMatch(resolver::own);
        Letterhead head = new Letterhead(layout, wording.bylines(), titled);
        authors = resolver.authors();
        speaking = token -> head.or(resolver.speaking(token, own), token, own);
        clusters.addAll(new Peers(attributes, denoted).point(sorted.peers(), byName, personal));
        Pairs both = new Pairs(layout, attributes, clusters, denoted);
        sorted.pairs().forEach(mention -> denoted.put(mention, both.resolve(mention, head.or(resolver.authors()))));
        return clusters;
    }

    /** All that some mentions denote. */
    private List<Cluster> together(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(mention -> denoted.getOrDefault(mention, List.of()).stream())
                .distinct()
                .toList();
    }

    private void point(List<Mention> pronouns, Pronouns resolver) {
        for (Mention pronoun : pronouns) {
            List<Cluster> meant = resolver.resolve(pronoun);
            denoted.put(pronoun, meant);
            Occurrence occurrence = new Occurrence(List.of(pronoun), pronoun.first(), pronoun.first());
            meant.forEach(cluster -> {
                cluster.addPointer(occurrence);
                resolver.add(occurrence, cluster);
            });
        }
    }

    private void name(List<Cluster> clusters, Names names) {
        Labels labels = new Labels(layout, attributes, names);
        Sayings sayings = new Sayings(attributes, denoted);
        clusters.sort(Comparator.comparingInt(
                        (Cluster cluster) -> cluster.all().getFirst().first())
                .thenComparing(Cluster::kind));
        for (Cluster cluster : clusters) {
            Kind kind = Objects.requireNonNull(kinds.get(cluster.kind()));
            Labels.Naming naming = labels.naming(cluster, kind);
            Referent referent = new Referent(
                    referents.size(),
                    cluster.kind(),
                    naming.label(),
                    naming.others(),
                    cluster.entry(),
                    sayings.of(cluster, kind),
                    cluster.named(),
                    cluster.spans(layout.reading()));
            add(referent);
            byCluster.put(cluster, referent);
        }
    }
}
