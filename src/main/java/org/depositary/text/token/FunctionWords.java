package org.depositary.text.token;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The few closed classes of English words and marks that the engine itself must know: what joins the members of a list,
 * what names something again, what opens a new clause. All else is written in the mappings.
 */
public final class FunctionWords {
    /** What may stand between two members of a list; an article may follow. */
    public static final List<List<String>> LIST_SEPARATORS = List.of(
            List.of(",", "as", "well", "as"),
            List.of("as", "well", "as"),
            List.of(",", "together", "with"),
            List.of(",", "and"),
            List.of("together", "with"),
            List.of("and"),
            List.of("&"),
            List.of(";", "as", "well", "as"),
            List.of(";", "and"),
            List.of(";"),
            List.of(","));

    /** What stands for the end of a span of time that goes on. */
    public static final Set<String> OPEN_ENDS = Set.of("present", "today", "now", "date", "incumbent");

    /** Articles. */
    public static final Set<String> ARTICLES = Set.of("the", "a", "an");

    /** Behind "who" these tell of several. */
    public static final Set<String> OF_SEVERAL =
            Set.of("are", "were", "have", "both", "all", "each", "jointly", "together");

    /** What makes a noun name something known. */
    public static final Set<String> DETERMINERS =
            Set.of("the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my");

    /** The same, and what contracts and minutes say for "that" ("the said port", "said port"). */
    public static final Set<String> POINTING = and(DETERMINERS, Set.of("said"));

    /** What stands before a name and is no part of it. */
    public static final Set<String> BEFORE_NAMES = and(POINTING, ARTICLES);

    /** What makes of a name before it a determiner ("Lima's port"). */
    public static final Set<String> GENITIVES = Set.of("'s", "'");

    /** What makes a noun name something that is not known yet, or anything of the sort. */
    public static final Set<String> INDEFINITE = Set.of("a", "an", "another", "some", "any", "no", "every", "each");

    /** Determiners of several things. */
    public static final Set<String> PLURAL_DETERMINERS = Set.of("these", "those");

    /** After a comma these open a clause that says something else; so do they after an adjunct. */
    public static final Set<String> CLAUSE_OPENERS = Set.of(
            "which", "who", "whom", "whose", "where", "when", "while", "whereas", "although", "but", "said", "says");

    /** After a comma these open a clause with a subject of its own. */
    public static final Set<String> CLAUSE_JOINERS = Set.of("and", "but", "while", "whereas", "although", "or");

    /** Behind one of these a relative pronoun opens a clause without a comma ("a pact under which"). */
    public static final Set<String> PREPOSITIONS = Set.of(
            "in",
            "on",
            "at",
            "by",
            "for",
            "from",
            "of",
            "to",
            "under",
            "with",
            "during",
            "after",
            "through",
            "upon",
            "over",
            "within",
            "according");

    /** What tells in a name how what stands behind it belongs to what stands before ("Board of Trade"). */
    public static final Set<String> RELATIONS =
            Set.of("of", "on", "for", "in", "at", "under", "with", "to", "against", "between", "from", "by");

    /** With one of these nothing begins that is told by itself: what stands behind it belongs to what stands before. */
    public static final Set<String> BELONGING = and(
            RELATIONS,
            Set.of(
                    "about",
                    "across",
                    "among",
                    "amongst",
                    "around",
                    "both",
                    "but",
                    "by",
                    "during",
                    "inside",
                    "into",
                    "near",
                    "not",
                    "over",
                    "through",
                    "throughout",
                    "towards",
                    "via",
                    "within",
                    "without"));

    /** With one of these a sentence begins that first tells where, when or as what. */
    public static final Set<String> SETTING = Set.of(
            "as",
            "in",
            "on",
            "at",
            "during",
            "after",
            "before",
            "following",
            "under",
            "alongside",
            "within",
            "upon",
            "through",
            "from",
            "amid",
            "ahead",
            "besides",
            "regarding",
            "concerning",
            "despite");

    /** Prepositions for who else is there. */
    public static final Set<String> BESIDE = Set.of("by", "with");

    /** Adverbs that tell that somebody else is there. */
    public static final Set<String> TOGETHER = Set.of("together", "along", "jointly");

    /** Relative pronouns that may follow a preposition. */
    public static final Set<String> RELATIVES = Set.of("which", "whom", "whose");

    /** Verbs that report words: "…, the harbour master said". */
    public static final Set<String> REPORTING =
            Set.of("said", "says", "told", "added", "reported", "stated", "confirmed", "disclosed", "announced");

    /** Behind one of these stand instances of what was named before. */
    public static final Set<String> INSTANCING =
            Set.of("including", "notably", "particularly", "especially", "namely", "specifically", "such");

    /** Behind one of these a date is not when something was, but a bound of it. */
    public static final Set<String> BOUNDING = Set.of("until", "till", "before", "after", "than");

    /** What is so since a time is singled out by one of these before it: "the first for years, since 1990". */
    public static final Set<String> SINGLED_OUT = Set.of(
            "first",
            "second",
            "third",
            "last",
            "only",
            "highest",
            "highest-level",
            "highest-ranking",
            "biggest",
            "largest",
            "lowest",
            "worst",
            "best",
            "most",
            "longest",
            "first-ever",
            "sharpest",
            "strongest");

    /** No phrase ends with one of these: what it is for or until when belongs to it. */
    public static final Set<String> GOING_ON = Set.of("for", "until", "till", "before", "after", "than");

    /** After a comma these open a clause about what stands before it. */
    public static final Set<String> ASIDE_RELATIVES = Set.of("which", "who", "whose");

    /** After a comma these open what tells of another time, or of another place. */
    public static final Set<String> ELSEWHERE = Set.of("after", "before", "following", "until", "since");

    /** Before a pronoun these open a subordinate clause. */
    public static final Set<String> SUBORDINATORS =
            Set.of("since", "because", "until", "till", "when", "while", "after", "before", "as", "although", "if");

    /** Pronouns that are the subject of a clause. */
    public static final Set<String> SUBJECT_PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "you");

    /** Those of them for one person. */
    public static final Set<String> SINGULAR_PRONOUNS = Set.of("he", "she", "i");

    /** Words that never qualify a noun: between a determiner and a noun they end the search. */
    public static final Set<String> NEVER_QUALIFIERS = and(
            BEFORE_NAMES,
            Set.of(
                    "of", "to", "in", "on", "at", "by", "for", "from", "with", "and", "or", "but", "is", "was", "are",
                    "were", "be", "been", "has", "have", "had", "will", "would", "not", "as", "which", "who", "whose",
                    "where", "when", "while", "says", "it", "he", "she", "they", "during", "after", "before", "between",
                    "into", "about"));

    /** Words so frequent that a pattern should not be tried wherever one stands. */
    public static final Set<String> FREQUENT = Set.of(
            "the", "of", "and", "to", "in", "a", "an", "on", "at", "by", "for", "from", "with", "is", "was", "are",
            "were", "be", "been", "has", "have", "had", "will", "as", "that", "this", "which", "who", "his", "her",
            "its", "their", "it", "he", "she", "they", "or", "also", "not", "between", "during", "'s", "'", ",", "(",
            ")", "-", ":", ".", "\"");

    /** All marks that read as a dash. */
    public static final Set<String> DASHES =
            Set.of("-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", "\u2212");

    /** All marks that read as a double quotation mark. */
    public static final Set<String> QUOTES = Set.of("\"", "\u201c", "\u201d", "\u201e", "\u00ab", "\u00bb");

    private FunctionWords() {}

    private static Set<String> and(Set<String> words, Set<String> more) {
        return Stream.concat(words.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
