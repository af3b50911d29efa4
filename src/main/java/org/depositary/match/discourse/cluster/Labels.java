package org.depositary.match.discourse.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depositary.match.discourse.name.Names;
import org.depositary.match.discourse.name.WrittenName;
import org.depositary.match.discourse.occurrence.Attributes;
import org.depositary.match.discourse.occurrence.Held;
import org.depositary.match.discourse.occurrence.Layout;
import org.depositary.match.discourse.occurrence.Occurrence;
import org.depositary.rule.Kind;
import org.depositary.text.Mention;
import org.depositary.text.Span;
import org.depositary.text.token.FunctionWords;

/** Chooses the label of a cluster and its other names. */
public final class Labels {
    private static final int LONGEST_DETERMINER = 5;

    /** Quotation marks in a name. */
    private static final Pattern QUOTED = Pattern.compile("[\"“”„«»]");

    private final Layout layout;
    private final Attributes attributes;
    private final Names names;

    public Labels(Layout layout, Attributes attributes, Names names) {
        this.names = names;
        this.layout = layout;
        this.attributes = attributes;
    }

    /** A label and the other names, the label left out. */
    public record Naming(String label, List<String> others) {}

    /** How a cluster of a kind is called. */
    public Naming naming(Cluster cluster, Kind kind) {
        return switch (kind.identity()) {
            case NAME -> named(cluster, kind);
            case TITLE -> titled(cluster);
            case LABEL, NONE -> labelled(cluster);
        };
    }

    /** A phrase without its article or other determiner. */
    public static String bare(String phrase) {
        String words = withoutComma(phrase.strip());
        int end = 0;
        while (end < words.length() && end <= LONGEST_DETERMINER && Character.isLetter(words.charAt(end))) {
            end++;
        }
        int next = end;
        while (next < words.length() && space(words.charAt(next))) {
            next++;
        }
        return next > end
                        && FunctionWords.BEFORE_NAMES.contains(
                                words.substring(0, end).toLowerCase(Locale.ROOT))
                ? words.substring(next)
                : words;
    }

    /** A comma that closes an apposition belongs to no name: "Master of Arica, Chile,". */
    private static String withoutComma(String phrase) {
        return phrase.endsWith(",") ? phrase.substring(0, phrase.length() - 1) : phrase;
    }

    /** How many words a phrase has that has no space at its ends. */
    private static int length(String phrase) {
        int words = 1;
        for (int i = 1; i < phrase.length(); i++) {
            words += space(phrase.charAt(i)) && !space(phrase.charAt(i - 1)) ? 1 : 0;
        }
        return words;
    }

    private static boolean space(char letter) {
        return letter == ' ' || letter >= '\t' && letter <= '\r';
    }

    /** What an unnamed holder of a post is called: the post, and whose it is. */
    public static String ofPost(Layout layout, Kind kind, Attributes attributes, Occurrence occurrence) {
        String words = bare(layout.reading().words(occurrence.first(), occurrence.end()));
        List<Held> posts =
                kind.post().map(post -> occurrence.held(attributes, post)).orElse(List.of());
        if (posts.isEmpty()) {
            return words;
        }
        boolean more = kind.attributes().keySet().stream()
                .filter(attribute -> !kind.gates().contains(attribute)
                        && kind.post().filter(attribute::equals).isEmpty())
                .anyMatch(attribute -> occurrence.held(attributes, attribute).stream()
                        .anyMatch(held -> held.mention().isPresent()));
        if (more || !attributes.through(kind, occurrence.longest()).isEmpty()) {
            return words;
        }
        String label = posts.stream().map(Held::text).collect(Collectors.joining(" and "));
        for (String gate : kind.gates()) {
            Optional<Held> owner = occurrence.held(attributes, gate).stream()
                    .filter(held -> held.mention().isPresent())
                    .findFirst();
            if (owner.isPresent()) {
                return label + " of " + owner.get().text();
            }
        }
        return words.toLowerCase(Locale.ROOT).startsWith(label.toLowerCase(Locale.ROOT)) ? words : label;
    }

    private Naming named(Cluster cluster, Kind kind) {
        List<Occurrence> named =
                cluster.occurrences().stream().filter(Occurrence::named).toList();
        if (named.isEmpty()) {
            return naming(
                    cluster.occurrences().stream()
                            .map(occurrence -> ofPost(layout, kind, attributes, occurrence))
                            .toList(),
                    Comparator.comparingInt(String::length));
        }
        Optional<String> known = cluster.occurrences().stream()
                .flatMap(occurrence -> occurrence.mentions().stream())
                .filter(mention -> mention.entry().isPresent())
                .map(Mention::label)
                .findFirst();
        List<String> forms = new ArrayList<>();
        known.ifPresent(forms::add);
        Set<String> written = new LinkedHashSet<>();
        boolean plain = named.stream().anyMatch(occurrence -> !name(occurrence).capitals());
        for (Occurrence occurrence : named) {
            if (!plain || !name(occurrence).capitals()) {
                forms.add(name(occurrence).text());
                written.add(written(occurrence));
            }
        }
        Naming naming = known.isPresent()
                ? new Naming(known.get(), others(forms, known.get()))
                : naming(
                        forms,
                        Comparator.comparingInt((String form) -> names.of(form).fullWords())
                                .thenComparingInt(form -> names.of(form).parts().size()));
        List<String> others = new ArrayList<>(naming.others());
        written.stream()
                .filter(form -> !form.equals(naming.label()) && !others.contains(form))
                .forEach(others::add);
        return new Naming(naming.label(), others);
    }

    private WrittenName name(Occurrence occurrence) {
        return names.of(layout.reading().words(occurrence.nameFirst(), occurrence.nameEnd()));
    }

    /** A name as the text writes it, line breaks levelled. */
    private String written(Occurrence occurrence) {
        Span span = layout.reading().span(occurrence.nameFirst(), occurrence.nameEnd());
        String words = layout.reading().text().substring(span.start(), span.end());
        boolean plain =
                words.indexOf("  ") < 0 && words.chars().allMatch(letter -> letter == ' ' || !space((char) letter));
        return plain ? words : words.replaceAll("\\s+", " ");
    }

    private Naming titled(Cluster cluster) {
        List<String> forms = new ArrayList<>();
        Optional<String> known = Optional.empty();
        for (Occurrence occurrence : cluster.occurrences()) {
            for (Mention mention : occurrence.mentions()) {
                if (known.isEmpty()
                        && mention.entry().isPresent()
                        && mention.entry().equals(cluster.entry())) {
                    known = Optional.of(mention.label());
                }
            }
        }
        cluster.exact().forEach(occurrence -> forms.add(bare(ownLabel(cluster, occurrence.longest()))));
        Naming naming = known.isPresent()
                ? new Naming(known.get(), others(forms, known.get()))
                : naming(
                        forms,
                        Comparator.comparingInt(Labels::length)
                                .thenComparing(form -> !QUOTED.matcher(form).find()));
        List<String> all = new ArrayList<>(naming.others());
        for (Occurrence occurrence : cluster.occurrences()) {
            Mention mention = occurrence.longest();
            if (!inPieces(mention)) {
                all.add(bare(layout.reading().words(mention.headFirst(), mention.headEnd())));
            }
        }
        return new Naming(naming.label(), others(all, naming.label()));
    }

    /** A mention's label; its words where a dictionary calls something else so. */
    private String ownLabel(Cluster cluster, Mention mention) {
        return mention.entry().isEmpty() || mention.entry().equals(cluster.entry())
                ? mention.label()
                : layout.reading().words(mention.headFirst(), mention.headEnd());
    }

    /** Whether parts of it stand elsewhere, so that the words where it stands are no name of it. */
    private static boolean inPieces(Mention mention) {
        return mention.parts().values().stream()
                .flatMap(List::stream)
                .anyMatch(part -> part.first() < mention.first() || part.end() > mention.end());
    }

    private Naming labelled(Cluster cluster) {
        Occurrence first = cluster.occurrences().getFirst();
        String label = cluster.occurrences().stream()
                .flatMap(occurrence -> occurrence.mentions().stream())
                .filter(mention -> mention.entry().isPresent())
                .map(Mention::label)
                .findFirst()
                .orElseGet(() -> bare(first.longest().label()));
        List<String> forms = new ArrayList<>();
        for (Occurrence occurrence : cluster.occurrences()) {
            Mention mention = occurrence.longest();
            if (mention.kind().equals(cluster.kind())) {
                String form = bare(layout.reading().words(mention.headFirst(), mention.headEnd()));
                // Words that name it only together with words elsewhere are no name of it.
                if (mention.entry().isPresent() || form.equals(bare(mention.label()))) {
                    forms.add(form);
                }
            }
        }
        return new Naming(label, others(forms, label));
    }

    /** The fullest form, of these the commonest, of these the first. */
    private static Naming naming(List<String> forms, Comparator<String> fuller) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        forms.forEach(form -> counts.merge(form, 1, Integer::sum));
        String best = forms.getFirst();
        for (Map.Entry<String, Integer> form : counts.entrySet()) {
            int order = fuller.compare(form.getKey(), best);
            if (order > 0 || order == 0 && form.getValue() > counts.getOrDefault(best, 0)) {
                best = form.getKey();
            }
        }
        return new Naming(best, others(forms, best));
    }

    private static List<String> others(List<String> forms, String label) {
        return forms.stream().filter(form -> !form.equals(label)).distinct().toList();
    }
}
