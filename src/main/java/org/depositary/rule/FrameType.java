package org.depositary.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.rule.label.LabelTemplate;

/**
 * What the engine must know of a type of frame, as {@code mappings/frames.yaml} declares it.
 *
 * @param type the ontology's class as a prefixed name
 * @param iri the {@code kind} segment of its IRIs ({@code event}, {@code work}, {@code post}, {@code observation})
 * @param event whether it can be in focus and lend its date and place
 * @param key roles that must agree for two frames to tell the same
 * @param single roles with one value
 * @param required roles without which nothing is stated; one that is named twice needs two values
 * @param named roles whose values must have a name: a post alone does not hold a post
 * @param nouns words that name it again ("the concert", "that evening"), folded
 * @param titled a slot that is no property of the ontology but gives the frame's own title, its label (what a concert
 *     is called): allowed as a slot of rules for this type, allowed in {@code key} and {@code required}, and carried in
 *     {@link org.depositary.claim.Frame#label}
 * @param label template of its label, slots in braces
 * @param address template of what its address is made of, where that is not its label: addresses stay as they are when
 *     labels come to say more
 * @param lends for an event what it answers when a frame inside it asks for a role that the event itself does not have:
 *     a concert lends its venue as {@code place}; {@link Expression.OfSlot} and {@link Expression.AttributeOf} speak of
 *     the event's own roles there
 * @param completes for a role that several must hold, what completes it where it holds one land alone: whoever signs
 *     with a city signs for his own
 * @param lapse when tellings of the same that lie years apart tell of two
 * @param passes kinds of mentions that interrupt what is told without being part of it (an adverb, what stands in
 *     brackets): the patterns of rules for this type pass over them between two elements
 * @param tells by a role and an attribute ({@code keeper.post}) the role that gives that role's things the attribute:
 *     whoever is told to keep a post has it, as if it stood beside the name, in all that is told after it
 * @param between whom it concerns, an expression over its own roles: where most frames of a document concern the same
 *     two, the document is about these two
 * @param sides by role on which side of these two those stand who are in it
 * @param belongs which role waits to be told on which side somebody stands
 * @param background whether such an event lends its roles within its own sentence, or where words name it again, and
 *     not to the sentences after it: a concert hall was built once, and what follows does not go on in that year
 * @param past roles that tell what is so already: of an expression's options, one that gives a date after the
 *     document's own, or one without a year, gives way to the next
 * @param bare by role the kind of what stands there under nothing but a name
 * @param apart roles of which every value is a frame of its own, whatever told of them together: who keeps a post in
 *     two towns keeps two posts
 * @param first roles with one value of which, where several tell the same, the one told first stays: the concert that
 *     was planned, and then held, keeps the day that it was told with
 * @param mutual roles that hold both of the two lands the document is about where a rule takes them from elsewhere and
 *     no words tell who does; two that hold one value each hold one each
 * @param below whether it is told in text alone: what a heading says in short, the text below it says in full
 * @param quotes roles that hold somebody's words: what stands in them is his, and tells no frame of the type of its own
 * @param afar kinds of places that behind an aim ("to build a hall in Chile") tell where that is to be, and not where
 *     what is told was
 */
public record FrameType(
        String type,
        String iri,
        boolean event,
        List<String> key,
        List<String> single,
        List<String> required,
        List<String> named,
        List<String> nouns,
        Optional<String> titled,
        Optional<LabelTemplate> label,
        Optional<LabelTemplate> address,
        Map<String, Expression> lends,
        Map<String, Expression> completes,
        Optional<Lapse> lapse,
        List<String> passes,
        Map<String, String> tells,
        Optional<Expression> between,
        Map<String, Side> sides,
        Optional<Belongs> belongs,
        boolean background,
        List<String> past,
        Map<String, String> bare,
        List<String> apart,
        List<String> first,
        List<String> mutual,
        boolean below,
        List<String> quotes,
        List<String> afar) {
    /** On which side somebody stands. */
    public sealed interface Side {
        /** Where the things of another role belong: the host of a concert to its venue's land. */
        record With(String role) implements Side {}

        /** Where they do not: who came from abroad. */
        record Against(String role) implements Side {}

        /**
         * The first of the role's things on one side, all the others on the other.
         *
         * @param place the role that tells where; whom the first meets abroad belong there
         */
        record Across(Optional<String> place) implements Side {}
    }

    /**
     * A role that takes the side on which somebody stands, where nothing else fills it.
     *
     * @param role the role to fill
     * @param bearer the role that holds who stands there
     * @param attribute what tells of things to which side they belong
     * @param post the role that tells by which post
     * @param rank the attribute of the post's words that tells its rank
     * @param ranks the ranks of posts that belong to a side at all
     */
    public record Belongs(String role, String bearer, String attribute, String post, String rank, List<String> ranks) {
        public Belongs {
            ranks = List.copyOf(ranks);
        }
    }

    /**
     * When what is told twice is two: the dates lie too far apart, and what changes has changed in that bearer's life.
     *
     * @param date the role that holds the dates on which it is told to have been so
     * @param years the number of years beyond which two dates lie too far apart
     * @param changes the role of the key with several values of which what is told did not last: who is told to have
     *     held one post alone has held it all the time
     */
    public record Lapse(String date, int years, String changes) {
        public Lapse {
            if (years < 1) {
                throw new IllegalArgumentException("a lapse of " + years + " years");
            }
        }
    }

    public FrameType {
        key = List.copyOf(key);
        single = List.copyOf(single);
        required = List.copyOf(required);
        named = List.copyOf(named);
        nouns = List.copyOf(nouns);
        lends = Map.copyOf(lends);
        completes = Map.copyOf(completes);
        passes = List.copyOf(passes);
        tells = Map.copyOf(tells);
        sides = Map.copyOf(sides);
        past = List.copyOf(past);
        bare = Map.copyOf(bare);
        apart = List.copyOf(apart);
        first = List.copyOf(first);
        mutual = List.copyOf(mutual);
        quotes = List.copyOf(quotes);
        afar = List.copyOf(afar);
    }

    /** What its address is made of. */
    public Optional<LabelTemplate> addressed() {
        return address.or(() -> label);
    }

    /** A type of which nothing is declared. */
    public static FrameType undeclared(String type) {
        return new FrameType(
                type,
                "",
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                List.of(),
                Map.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                false,
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                List.of(),
                List.of());
    }
}
