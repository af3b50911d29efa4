package org.depositary.match.discourse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.match.discourse.occurrence.Layout;
import org.depositary.match.discourse.reference.Referent;
import org.depositary.rule.Kind;
import org.depositary.text.Block;
import org.depositary.text.Mention;
import org.depositary.text.Span;
import org.depositary.text.Token;
import org.depositary.text.token.Abbreviations;
import org.depositary.text.token.FunctionWords;

/**
 * Whether words that a dictionary knows stand for themselves somewhere, and not only inside the longer name of
 * something else: "York" in "New York", "Ruby" in "Ruby Lima".
 */
final class Alone {
    /** What names are found by, whatever they name. */
    private static final String NAME = "Name";

    /** The slot of a name in a rule. */
    private static final String NAMED = "name";

    /** The feature of words that names for lands and towns are known by, and its value for what these have. */
    private static final String LAND = "land";

    private static final String OWN = "own";

    /** Before such words, and behind such, a town's name is part of another; and before such a land's, too. */
    private static final String TOWN = "town";

    private static final String OF_TOWN = "of-town";

    private static final String THING = "thing";

    /** What a land is of: itself. */
    private static final String SELF = "self";

    private final Layout layout;
    private final Map<String, Kind> kinds;
    /** Where each token starts in the text. */
    private final int[] starts;

    /** By token the mentions that begin with it, and those of whose names of several words it is part. */
    private final List<List<Mention>> byFirst;

    private final List<List<Mention>> covering;

    /** The tokens that are part of some name. */
    private final BitSet covered = new BitSet();

    /** The tokens with which another word of the same name begins, whatever bears it. */
    private final BitSet joined = new BitSet();

    /** The tokens with which what a land or a town has begins. */
    private final BitSet had = new BitSet();

    /** The tokens with which words begin, or behind which they end, that a town's name or any is part of. */
    private final BitSet town = new BitSet();

    private final BitSet ofTown = new BitSet();
    private final BitSet thing = new BitSet();

    private final Set<List<String>> verbs;

    /** @param verbs folded words behind a name that show that it is the subject there */
    Alone(Layout layout, Map<String, Kind> kinds, List<Mention> mentions, Set<List<String>> verbs) {
        this.layout = layout;
        this.kinds = kinds;
        this.verbs = verbs;
        starts = layout.reading().tokens().stream()
                .mapToInt(token -> token.span().start())
                .toArray();
        byFirst = new ArrayList<>(Collections.nCopies(starts.length + 1, List.of()));
        covering = new ArrayList<>(byFirst);
        for (Mention mention : mentions) {
            if (mention.kind().equals(NAME)) {
                joined.set(mention.first() + 1, Math.max(mention.first() + 1, mention.end()));
            } else {
                switch (mention.features().getOrDefault(LAND, "")) {
                    case OWN -> had.set(mention.first());
                    case TOWN -> town.set(mention.first());
                    case OF_TOWN -> ofTown.set(mention.end());
                    case THING -> thing.set(mention.first());
                    default -> {}
                }
                add(byFirst, mention.first(), mention);
                covered.set(mention.headFirst(), mention.headEnd());
                for (int token = mention.headFirst();
                        token < mention.headEnd() && mention.headEnd() - mention.headFirst() > 1;
                        token++) {
                    add(covering, token, mention);
                }
            }
        }
    }

    private static void add(List<List<Mention>> rows, int token, Mention mention) {
        if (rows.get(token).isEmpty()) {
            rows.set(token, new ArrayList<>(4));
        }
        rows.get(token).add(mention);
    }

    /** Whether one of its places stands for itself; of what is not named by labels always. */
    boolean named(Referent referent) {
        return identity(referent.kind()).filter(Kind.Identity.LABEL::equals).isEmpty()
                || referent.spans().stream().anyMatch(span -> alone(span, referent));
    }

    private Optional<Kind.Identity> identity(String kind) {
        return Optional.ofNullable(kinds.get(kind)).map(Kind::identity);
    }

    private boolean alone(Span span, Referent referent) {
        int first = token(span.start());
        int end = token(span.end() - 1) + 1;
        return covering.get(first).stream().noneMatch(other -> holds(other, first, end, referent))
                && !goesOn(first, end)
                && !begun(first)
                && !thing.get(end)
                && (land(referent) || !town.get(end) && !ofTown.get(first));
    }

    private boolean land(Referent referent) {
        return Optional.ofNullable(kinds.get(referent.kind()))
                .filter(kind -> kind.attributes().containsValue(SELF))
                .isPresent();
    }

    /** Whether a mention is the longer name of something of a dictionary, or of somebody. */
    private boolean holds(Mention other, int first, int end, Referent referent) {
        boolean longer = other.headFirst() <= first
                && end <= other.headEnd()
                && other.headEnd() - other.headFirst() > end - first;
        Optional<Kind.Identity> identity = identity(other.kind());
        return longer
                && (identity.filter(Kind.Identity.NAME::equals).isPresent() && !said(other, first, end)
                        || identity.filter(Kind.Identity.TITLE::equals).isPresent() && only(other, first, end)
                        || identity.filter(Kind.Identity.LABEL::equals).isPresent()
                                && other.entry().isPresent()
                                && !other.entry().equals(referent.entry()));
    }

    /**
     * Whether words are what is said of somebody beside the name, and a rule took them as that: the choir whose cantor
     * it is.
     */
    private static boolean said(Mention somebody, int first, int end) {
        return somebody.parts().entrySet().stream()
                .filter(part -> !part.getKey().equals(NAMED))
                .flatMap(part -> part.getValue().stream())
                .anyMatch(own -> own.first() == first && own.end() == end || said(own, first, end));
    }

    /**
     * Whether words are no more than a piece of an organisation's name ("Lima" in "Lima Shipping"): the name says
     * nothing of being there ("the Port of Lima"), no rule took them for a part of their own, and they are no
     * adjective.
     */
    private boolean only(Mention organisation, int first, int end) {
        boolean of = first > organisation.first()
                && layout.reading().tokens().get(first - 1).shape() == Token.Shape.LOWER;
        boolean part = organisation.parts().values().stream()
                .flatMap(List::stream)
                .anyMatch(own -> own.first() <= first && end <= own.end() && ofItsOwn(own));
        return !of && !part && !adjective(first, end) && !adjective(end, end + 1) && !had.get(end);
    }

    /** Whether words point at something as its adjective does: a name may begin with it. */
    private boolean adjective(int first, int end) {
        return byFirst.get(first).stream()
                .anyMatch(own -> own.end() == end
                        && Optional.ofNullable(kinds.get(own.kind()))
                                .flatMap(Kind::refers)
                                .isPresent());
    }

    /**
     * Whether a capitalised word follows at once with which nothing of its own begins: it goes on with the name. Days
     * of the week and months do not ("Lima Monday opened").
     */
    private boolean goesOn(int first, int end) {
        return end < starts.length
                && together(first, end)
                && capitalised(end)
                && (joined.get(end) || !heading(first))
                && !had.get(end)
                && !setting(first, end)
                && !Abbreviations.CALENDAR.contains(
                        layout.reading().tokens().get(end).folded())
                && byFirst.get(end).stream().noneMatch(this::ofItsOwn)
                && spaced(end);
    }

    /** Whether a sentence begins with where somebody, called by one name, did something: "In Lima Soto met". */
    private boolean setting(int first, int end) {
        int open = layout.sentence(first).first();
        return first == open + 1
                && FunctionWords.SETTING.contains(layout.folded(open, first).getFirst())
                && end + 1 < starts.length
                && together(first, end + 1)
                && (subject(end)
                        || layout.folded(end + 1, end + 2).contains("and")
                                && end + 2 < starts.length
                                && capitalised(end + 2)
                                && subject(end + 2));
    }

    /** In a heading all words may have capitals: what is part of no name there does not go on with one. */
    private boolean heading(int token) {
        return layout.reading().blocks().get(layout.block(token)).kind() == Block.Kind.HEADING;
    }

    private boolean subject(int name) {
        int behind = name + 1;
        return behind < starts.length && together(name, behind) && verbs.contains(layout.folded(behind, behind + 1));
    }

    /** Whether a mention is of something or somebody, or of a post or a day, and not only of a noun ("Convention"). */
    private boolean ofItsOwn(Mention mention) {
        return Optional.ofNullable(kinds.get(mention.kind()))
                .map(kind -> kind.iri().isPresent()
                        || kind.refers().isPresent()
                        || !kind.attributes().isEmpty())
                .orElse(true);
    }

    /** Whether such a word stands before, and not because a sentence begins with it. */
    private boolean begun(int first) {
        return first > 1
                && together(first - 2, first)
                && capitalised(first - 1)
                && byFirst.get(first - 1).isEmpty()
                && !covered.get(first - 1)
                && spaced(first);
    }

    private boolean together(int one, int other) {
        return layout.sentence(one).equals(layout.sentence(other));
    }

    private boolean spaced(int token) {
        return layout.reading().tokens().get(token).spaceBefore();
    }

    private boolean capitalised(int token) {
        return layout.reading().tokens().get(token).shape() == Token.Shape.CAPITALISED;
    }

    /** The token that a place of the text lies in. */
    private int token(int at) {
        int found = Arrays.binarySearch(starts, at);
        return found >= 0 ? found : -found - 2;
    }
}
