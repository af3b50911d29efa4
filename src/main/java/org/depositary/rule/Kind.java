package org.depositary.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of mention or entity, as {@code mappings/kinds.yaml} declares it.
 *
 * @param name as written in patterns ({@code Person})
 * @param type the ontology's class of its entities, as a prefixed name; none for kinds that are never published
 * @param iri the {@code kind} segment of its entities' IRIs ({@code person})
 * @param members for a union ({@code Actor}), the kinds it stands for
 * @param identity how mentions are taken together in a document
 * @param refers for kinds that only point ({@code Pronoun}, {@code StateAdjective}): the kind of the entity meant
 * @param attributes attributes kept of its entities, each with where it comes from: a slot or feature name, or
 *     {@code self}, an entry of a dictionary with a feature as its id ({@code rivers/{river}}), an attribute of what a
 *     slot took ({@code crew.ship}), or several of these divided by {@code |}, the first that says something
 * @param gates attributes that keep two mentions apart when each has a value and they share none ({@code state},
 *     {@code gender})
 * @param post the attribute that can stand for the name of an entity ("the conductor" for whoever holds that post);
 *     none where only names name
 * @param opposite attributes that, where no words say them, are the other of the two lands that the document is about
 *     if the attribute named for each is one of them: who sent what stands in the one
 * @param career what tells whether one person of a name may hold two posts
 * @param unnamed by another kind the list of nouns of which one at the head of what somebody without a name is called
 *     by says that it is of that kind
 */
public record Kind(
        String name,
        Optional<String> type,
        Optional<String> iri,
        List<String> members,
        Identity identity,
        Optional<String> refers,
        Map<String, String> attributes,
        List<String> gates,
        Optional<String> post,
        Map<String, String> opposite,
        Optional<Career> career,
        Map<String, String> unnamed) {
    /**
     * What tells posts apart. The same post in two seats is two posts; two other posts are one person's where so few
     * hold such posts that a name is not borne twice among them.
     *
     * @param sort the attribute that says of what sort a post is
     * @param seat the attribute that says where a post is held
     * @param few values of the sort: posts that few hold
     * @param lasting values of the sort: posts that are held for long
     * @param sent values of the sort: posts of those who are sent to another land
     * @param top the attribute that only those have who stand above all others: nobody holds two such posts of
     *     different sorts
     */
    public record Career(
            String sort, String seat, Set<String> few, Set<String> lasting, Set<String> sent, Optional<String> top) {
        public Career {
            Objects.requireNonNull(sort);
            Objects.requireNonNull(seat);
            Objects.requireNonNull(top);
            few = Set.copyOf(few);
            lasting = Set.copyOf(lasting);
            sent = Set.copyOf(sent);
        }
    }

    /** The kinds that the grammars of dates, numbers and names make, without any mapping. */
    public static final Set<String> BUILT_IN = Collections.unmodifiableSet(
            new LinkedHashSet<>(List.of("Date", "Money", "Number", "Ordinal", "Quote", "Dash", "Name")));

    public Kind {
        members = List.copyOf(members);
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        gates = List.copyOf(gates);
        opposite = Collections.unmodifiableMap(new LinkedHashMap<>(opposite));
        unnamed = Collections.unmodifiableMap(new LinkedHashMap<>(unnamed));
    }

    /** How mentions of a kind are taken together in a document. */
    public enum Identity {
        /** By dictionary entry, else by folded label. */
        LABEL,
        /** As personal names go: fullest name, initials, bare last name, title alone, pronoun. */
        NAME,
        /** As organisations go: full name, acronym, head noun with a definite article. */
        TITLE,
        /** Never an entity of its own. */
        NONE
    }
}
