package org.depositary.match.discourse.focus;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.depositary.claim.Value;
import org.depositary.match.discourse.occurrence.Layout;
import org.depositary.match.discourse.reference.References;
import org.depositary.match.discourse.reference.Referent;
import org.depositary.match.discourse.value.Mentions;
import org.depositary.match.discourse.value.Values;
import org.depositary.text.Block;
import org.depositary.text.Mention;
import org.depositary.text.Sentence;
import org.depositary.text.Token;

/**
 * Of which two lands the parts of a page about one land tell. The title names the one; the heading above a part, or
 * what a row or a line of a list begins with, the other.
 */
public final class Sections {
    /** How many figures and marks may stand before the name that a row begins with. */
    private static final int MARKS = 3;

    /** How many tokens a title has that tells a subject and no event. */
    private static final int LONGEST = 5;

    private static final String OF = "of";

    private static final Set<String> BEHIND_HEADS = Set.of(":", "|", "–", "—");

    private final Layout layout;
    private final References references;
    private final Mentions mentions;
    private final Predicate<Referent> land;
    private final Set<Referent> titled;
    private final Optional<Referent> home;
    private final Map<Integer, List<Value>> pairs = new HashMap<>();

    /** @param land whether something is a land */
    public Sections(Layout layout, References references, Mentions mentions, Predicate<Referent> land) {
        this.layout = layout;
        this.references = references;
        this.mentions = mentions;
        this.land = land;
        this.titled = layout.reading().sentences().stream()
                .findFirst()
                .filter(layout::heading)
                .map(this::lands)
                .orElse(Set.of());
        this.home = titled.size() == 1 ? Optional.of(titled.iterator().next()) : Optional.empty();
        Optional<Referent> above = Optional.empty();
        for (int block = 0; block < layout.reading().blocks().size(); block++) {
            boolean heading = layout.reading().blocks().get(block).kind() == Block.Kind.HEADING;
            if (heading && layout.sentences(block).stream().noneMatch(layout::dated)) {
                above = other(block);
            }
            Optional<Referent> other = heading ? above : head(block).or(over(above));
            if (home.isPresent() && other.isPresent()) {
                pairs.put(block, List.of(value(home.get()), value(other.get())));
            }
        }
    }

    /**
     * The land that has the page and the one that the part of it is about where a token stands; none where no one is.
     */
    public List<Value> of(int token) {
        return pairs.getOrDefault(layout.block(token), List.of());
    }

    /** The lands that the title names. */
    public List<Value> titled() {
        return titled.stream().map(Sections::value).toList();
    }

    /**
     * The land whose page it is, by a title that tells its subject in a few words and ends with the land: "Ports of
     * Norway". A title that tells more may tell of somebody who came from there or went there.
     */
    public List<Value> home() {
        Sentence title = layout.reading().sentences().stream().findFirst().orElse(null);
        if (title == null || home.isEmpty() || title.end() - title.first() > LONGEST) {
            return List.of();
        }
        boolean last = mentions.inside(title.first(), title.end()).stream()
                .filter(mention -> mention.end() == title.end() && mention.first() > title.first() + 1)
                .filter(mention -> references.of(mention).stream().anyMatch(home.get()::equals))
                .anyMatch(mention ->
                        layout.folded(mention.first() - 2, mention.first()).contains(OF));
        return last ? List.of(value(home.get())) : List.of();
    }

    /** Whether headings say which two lands are told of, here or in the whole document. */
    public boolean announced() {
        return several() || titled.size() == 2;
    }

    /** Whether the page goes through several other lands. */
    public boolean several() {
        return pairs.values().stream().distinct().count() > 1;
    }

    private static Supplier<Optional<Referent>> over(Optional<Referent> above) {
        return () -> above;
    }

    /** The one land besides that of the page that a heading names. */
    private Optional<Referent> other(int block) {
        Set<Referent> named = new LinkedHashSet<>();
        layout.sentences(block).forEach(sentence -> named.addAll(lands(sentence)));
        home.ifPresent(named::remove);
        return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
    }

    /** The land that a row or a line of a list begins with: "3 | Chile |", "Chile: …". */
    private Optional<Referent> head(int block) {
        return layout.sentences(block).stream()
                .findFirst()
                .flatMap(this::head)
                .filter(one -> !home.equals(Optional.of(one)));
    }

    private Optional<Referent> head(Sentence sentence) {
        List<Token> tokens = layout.reading().tokens();
        int first = sentence.first();
        while (first < sentence.end() && first - sentence.first() < MARKS && mark(tokens.get(first))) {
            first++;
        }
        int begin = first;
        return mentions.inside(begin, sentence.end()).stream()
                .takeWhile(mention -> mention.first() == begin)
                .filter(mention -> mention.end() < sentence.end()
                        && BEHIND_HEADS.contains(tokens.get(mention.end()).text()))
                .flatMap(mention -> references.of(mention).stream())
                .filter(land)
                .findFirst();
    }

    private static Value value(Referent referent) {
        return new Value.Thing(Values.entity(referent));
    }

    private static boolean mark(Token token) {
        return token.shape() == Token.Shape.PUNCTUATION || token.shape() == Token.Shape.NUMBER;
    }

    private Set<Referent> lands(Sentence sentence) {
        Set<Referent> lands = new LinkedHashSet<>();
        for (Mention mention : mentions.inside(sentence.first(), sentence.end())) {
            references.of(mention).stream().filter(land).forEach(lands::add);
        }
        return lands;
    }
}
