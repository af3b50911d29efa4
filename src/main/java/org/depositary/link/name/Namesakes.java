package org.depositary.link.name;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.depositary.link.name.PersonName.Likeness;

/**
 * Whether two of one name in two documents are one person. State, post and date decide: the less the names say, the
 * more of them must agree. Another post is another person, unless so few hold such posts that no name is borne twice
 * among them.
 */
public final class Namesakes {
    /** For how many years the same state or post makes two of one full name one. */
    private static final int LIFETIME = 30;

    /** For how many years that two documents speak of the same makes two of one full name one. */
    private static final int ACQUAINTANCE = 10;

    /** How long initials stand for the same person. */
    private static final int INITIALS = 20;

    /** How long a bare family name stands for the same holder of a post. */
    private static final int FAMILY = 5;

    /** How long it does so where the post is held for long and its holders have no other name. */
    private static final int REIGN = 15;

    /**
     * How long forms of a given name in two languages are those of one holder of a post, and a name without a
     * generation that of one who has it.
     */
    private static final int FORMS = 3;

    private Namesakes() {}

    /** What an answer rests on; from {@link #NAME} on they are one. */
    public enum Ground {
        /** Something contradicts it, whatever else is said. */
        CONTRARY,
        /** They hold other posts: only who is told to have held both can be both. */
        OTHER_POST,
        /** Too little speaks for it. */
        NOTHING,
        /** Names, and what the documents say beside. */
        NAME,
        /** The same post, too. */
        POST
    }

    /**
     * What two documents say of two of one name.
     *
     * @param shared what is said alike of both, beside posts ("both of Norway")
     * @param posts the posts that both hold
     * @param others the posts of the one and of the other, in words, where both hold some and none is the other's
     * @param few whether few hold such posts as theirs
     * @param lasting whether both hold posts that are held for long, under one name alone
     * @param outside whether a term that is told of the one leaves out the days on which the other is told of
     * @param context what both documents speak of, sorted
     * @param apart how many years lie between what is told of the one and of the other; none where a date is missing
     */
    public record Told(
            List<String> shared,
            List<String> posts,
            Optional<String> others,
            boolean few,
            boolean lasting,
            boolean outside,
            List<String> context,
            Optional<Long> apart) {
        public Told {
            shared = List.copyOf(shared);
            posts = List.copyOf(posts);
            context = List.copyOf(context);
        }
    }

    /**
     * An answer.
     *
     * @param gate what keeps them apart, in a word; empty where nothing does
     * @param reason for people
     */
    public record Answer(Ground ground, String gate, String reason) {}

    /**
     * Decides.
     *
     * @param likeness how far their names agree
     */
    public static Answer decide(Likeness likeness, Told told) {
        String names = "names agree (" + Alignment.words(likeness) + "), but ";
        boolean state = !told.shared.isEmpty();
        boolean post = !told.posts.isEmpty();
        if (told.others.isPresent() && !(likeness == Likeness.SAME && state && told.few)) {
            return new Answer(Ground.OTHER_POST, "post", names + "the posts do not: " + told.others.get());
        }
        boolean enough = switch (likeness) {
            case NONE -> false;
            case FAMILY, GENERATION, ALIKE -> state && post;
            case INITIALS, VARIANT -> state || post;
            case SAME -> state || post || !told.context.isEmpty();
        };
        if (!enough) {
            return new Answer(Ground.NOTHING, "agreement", names + "nothing else says so");
        }
        int years = switch (likeness) {
            case NONE -> FAMILY;
            case FAMILY -> told.lasting ? REIGN : FAMILY;
            case GENERATION, ALIKE -> FORMS;
            case INITIALS -> INITIALS;
            case VARIANT -> LIFETIME;
            case SAME -> state || post ? LIFETIME : ACQUAINTANCE;
        };
        boolean dateless =
                EnumSet.of(Likeness.FAMILY, Likeness.GENERATION, Likeness.ALIKE).contains(likeness);
        if (dateless && told.outside) {
            return new Answer(Ground.NOTHING, "date", names + "the one is told of outside the other's term");
        }
        if (told.apart.map(distance -> distance > years).orElse(dateless)) {
            return new Answer(Ground.NOTHING, "date", names + "they are told of too far apart in time");
        }
        List<String> reasons = new ArrayList<>(told.shared);
        told.posts.forEach(value -> reasons.add("both " + value));
        told.others.ifPresent(posts -> reasons.add("few hold such posts: " + posts));
        if (reasons.isEmpty()) {
            reasons.add("both documents speak of " + told.context.getFirst());
        }
        return new Answer(
                post ? Ground.POST : Ground.NAME, "", Alignment.words(likeness) + "; " + String.join("; ", reasons));
    }
}
