package org.depositary.match.discourse.occurrence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depositary.rule.Kind;
import org.depositary.text.Token;

/**
 * In a list of posts the first tells whose they all are: "the Norwegian Prince and Admiral Olav Dahl"; what stands
 * behind the first name is its own.
 */
final class ListedPosts {
    /** What may stand between two of a list, beside brackets and numbers. */
    private static final Set<String> LIST_WORDS = Set.of(",", "and", "&", "the", "also", "as", "well", "in");

    /** What joins a post to somebody named before it. */
    private static final Set<String> JOINING = Set.of("and", "&", "well");

    private final Layout layout;
    private final Attributes attributes;
    private final Kind kind;

    ListedPosts(Layout layout, Attributes attributes, Kind kind) {
        this.layout = layout;
        this.attributes = attributes;
        this.kind = kind;
    }

    /** Gives the posts of a list what the first of them tells of all. */
    void share(List<Occurrence> occurrences) {
        if (kind.post().isEmpty()) {
            return;
        }
        Optional<Occurrence> before = Optional.empty();
        for (Occurrence occurrence : occurrences) {
            if (occurrence.held(attributes, kind.post().get()).isEmpty()) {
                before = Optional.empty();
                continue;
            }
            if (before.isPresent()
                    && listed(before.get(), occurrence)
                    && !ended(before.get(), occurrence)
                    && !across(before.get(), occurrence)) {
                for (String gate : kind.gates()) {
                    share(gate, before.get(), occurrence);
                }
            }
            before = Optional.of(occurrence);
        }
    }

    /**
     * Whether a comma between two names ends the words of the first, since no list goes on behind the second: "At the
     * wish of the Norwegian Prince Olav, Admiral Soto spoke".
     */
    private boolean ended(Occurrence before, Occurrence after) {
        List<Token> tokens = layout.reading().tokens();
        boolean comma = after.first() == before.end() + 1
                && tokens.get(before.end()).text().equals(",");
        return comma
                && before.named()
                && after.named()
                && (after.end() >= tokens.size()
                        || !LIST_WORDS.contains(tokens.get(after.end()).folded()));
    }

    /**
     * Whether two are on two sides: the first is sent to another land and the second one of the few who stay at home,
     * or both hold what a land has but one of ("the Norwegian Head Harbour Master Berg and Head Harbour Master Lima").
     */
    private boolean across(Occurrence before, Occurrence after) {
        return kind.career()
                .filter(career -> before.named() && after.named())
                .filter(career -> sorted(before, career).anyMatch(career.sent()::contains)
                                && sorted(after, career).anyMatch(career.few()::contains)
                        || rivals(before, after, career))
                .isPresent();
    }

    /**
     * Whether two stand above all others of their lands in posts of one sort, or the second in one that is held for
     * long: a captain general of the one land and a king, while a king and a queen are of one.
     */
    private boolean rivals(Occurrence before, Occurrence after, Kind.Career career) {
        boolean both = career.top()
                .filter(top -> !before.held(attributes, top).isEmpty())
                .filter(top -> !after.held(attributes, top).isEmpty())
                .isPresent();
        boolean ruled = sorted(before, career).anyMatch(career.lasting()::contains);
        boolean ruling = sorted(after, career).anyMatch(career.lasting()::contains);
        boolean same =
                sorted(before, career).anyMatch(sort -> sorted(after, career).anyMatch(sort::equals));
        return both && !ruled && (same || ruling);
    }

    private Stream<String> sorted(Occurrence occurrence, Kind.Career career) {
        return occurrence.held(attributes, career.sort()).stream().map(Held::text);
    }

    private void share(String gate, Occurrence before, Occurrence occurrence) {
        List<Held> owner = before.held(attributes, gate).stream()
                .filter(held -> held.mention().isPresent())
                .filter(held -> !before.named() && !occurrence.named()
                        || held.mention().orElseThrow().first() < before.nameFirst())
                .toList();
        if (!owner.isEmpty() && occurrence.held(attributes, gate).isEmpty()) {
            occurrence.take(gate, owner);
        }
    }

    /**
     * Whether nothing but what parts a list stands between two. A comma alone does not go on from somebody named to a
     * post: "meeting the pilot Olav Dahl, the captain said".
     */
    private boolean listed(Occurrence before, Occurrence after) {
        if (after.first() < before.end() || !layout.sentence(before.first()).equals(layout.sentence(after.first()))) {
            return false;
        }
        boolean bracket = false;
        boolean parted = false;
        boolean joined = !before.named() || after.named();
        for (int token = before.end(); token < after.first(); token++) {
            String word = layout.reading().tokens().get(token).folded();
            parted = true;
            joined |= JOINING.contains(word);
            if (word.equals("(") || word.equals(")")) {
                bracket = word.equals("(");
            } else if (!bracket && !LIST_WORDS.contains(word) && !Character.isDigit(word.charAt(0))) {
                return false;
            }
        }
        return parted && joined;
    }
}
