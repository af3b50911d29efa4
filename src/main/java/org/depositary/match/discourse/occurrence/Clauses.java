package org.depositary.match.discourse.occurrence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.match.discourse.name.TitleWords;
import org.depositary.text.Mention;
import org.depositary.text.Sentence;
import org.depositary.text.Span;
import org.depositary.text.Token;
import org.depositary.text.token.FunctionWords;

/** Where clauses begin, and of whom they tell. */
public final class Clauses {
    private static final Set<String> CONJUNCTIONS =
            Set.of("and", "but", "while", "where", "which", "who", "whose", "whereas", "when", "after", "before");

    /** Those of them that tell more of whom is named right before. */
    private static final Set<String> RELATIVE = Set.of("who", "whose", "which", "where");

    /** Words behind which a conjunction joins only one more who did something, or with whom it was done. */
    private static final Set<String> PHRASE = Set.of("by", "of");

    /** Words behind which a clause inside another begins, with a subject of its own. */
    private static final Set<String> OPENING =
            Set.of(("after although as because before but how if once since so that though unless until what when where"
                            + " whereas whether which while who whom why")
                    .split(" "));

    /** Words that stand right behind a subject. */
    private static final Set<String> AUXILIARIES =
            Set.of(("are be been can could did do does had has have is may might must shall should was were will would")
                    .split(" "));

    /** Words that open what sets the scene before a subject, beside those in -ing. */
    private static final Set<String> SETTING =
            Set.of("after at before by during following for from in on since upon when while with".split(" "));

    /** Words there that take whom something was done with. */
    private static final Set<String> TOWARDS = Set.of("with", "of", "by", "to", "from", "between", "for");

    private static final String THAT = "that";

    /** So many words a title before a name has at most. */
    private static final int TITLE = 2;

    private final Layout layout;

    public Clauses(Layout layout) {
        this.layout = layout;
    }

    /**
     * Where the clause begins whose words end before a token: behind a semicolon, or behind a comma and a conjunction.
     * What stands between two commas about somebody ("Berg, who came yesterday, left") is no clause of its own.
     *
     * @param named where the sentence names somebody
     */
    public int begin(Sentence sentence, int end, List<Span> named) {
        for (int token = end - 1; token > sentence.first(); token--) {
            boolean comma = word(token - 1).equals(",");
            if (word(token).equals(";")
                    || comma
                            && CONJUNCTIONS.contains(word(token))
                            && !PHRASE.contains(word(token + 1))
                            && !enumeration(token, end, named)
                            && !parenthesis(token, end)) {
                return token;
            }
        }
        return sentence.first();
    }

    /** Whether a relative clause is closed by a comma behind which a verb goes on with what was told before it. */
    private boolean parenthesis(int relative, int end) {
        if (!RELATIVE.contains(word(relative))) {
            return false;
        }
        for (int token = relative + 2; token + 1 < end; token++) {
            if (word(token).equals(",") && verb(token + 1)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a comma ends words that set the scene and a noun with a determiner right behind it is the subject, since
     * nothing closes it: "After talks with Berg, the captain left", not "After talks with Berg, the captain, she left".
     *
     * @param noun the tokens of the noun
     */
    boolean opens(int comma, Span noun) {
        return set(comma)
                && FunctionWords.BEFORE_NAMES.contains(word(comma + 1))
                && noun.end() < layout.sentence(comma).end()
                && (does(noun) || layout.reading().tokens().get(noun.end()).shape() == Token.Shape.CAPITALISED);
    }

    /** Whether a comma ends words that set the scene and tell there with whom or by whom something was done. */
    boolean set(int comma) {
        Sentence sentence = layout.sentence(comma);
        int start = comma;
        while (start > sentence.first() && !word(start - 1).equals(",")) {
            start--;
        }
        boolean towards = false;
        for (int token = start; token < comma; token++) {
            towards |= TOWARDS.contains(word(token)) || word(token).endsWith("ing");
        }
        return towards
                && word(comma).equals(",")
                && (SETTING.contains(word(start)) || word(start).endsWith("ing"));
    }

    /** Whether a noun stands before a name with no more than a title between. */
    boolean leads(Span noun, Span name) {
        return noun.end() <= name.start()
                && name.start() - noun.end() <= TITLE
                && !word(noun.end()).equals(",");
    }

    /** Whether words behind a noun tell what it belongs to. */
    boolean goesOn(Span noun) {
        return Set.of("of", "at", "'s").contains(word(noun.end()));
    }

    /** Whether a verb stands right behind words. */
    boolean does(Span words) {
        return verb(words.end()) || FunctionWords.REPORTING.contains(word(words.end()));
    }

    private boolean verb(int token) {
        List<Token> tokens = layout.reading().tokens();
        String word = word(token);
        return token < tokens.size()
                && tokens.get(token).shape() == Token.Shape.LOWER
                && !TitleWords.relates(word)
                && !CONJUNCTIONS.contains(word)
                && !OPENING.contains(word)
                && !FunctionWords.BEFORE_NAMES.contains(word);
    }

    /**
     * Of whom the clause tells that a token stands in: who is named last before it where a clause begins or before a
     * verb that follows its subject ("Berg said that Dahl had met him").
     */
    public Optional<Span> subject(Sentence sentence, int token, List<Span> named) {
        int start = begin(sentence, token, named);
        List<Span> before = named.stream()
                .filter(span -> span.start() >= start && span.end() <= token)
                .toList();
        if (before.isEmpty() && RELATIVE.contains(word(start))) {
            // "Berg, who had met him": who is told of stands before the comma.
            return named.stream().filter(span -> span.end() == start - 1).findFirst();
        }
        return before.stream()
                .filter(span -> AUXILIARIES.contains(word(span.end()))
                        || span.start() > start && OPENING.contains(word(span.start() - 1)))
                .max(Comparator.comparingInt(Span::start))
                .or(() -> before.stream().min(Comparator.comparingInt(Span::start)));
    }

    /** Whether a verb that follows its subject stands right behind words. */
    public boolean acts(Span words) {
        return AUXILIARIES.contains(word(words.end()));
    }

    /** Whether behind words something in small letters stands that neither joins nor relates nor opens: a verb. */
    public boolean tells(Span words) {
        return verb(words.end());
    }

    /**
     * Whether a pronoun is the subject of what tells when or why somebody did what is reported of him, and no more than
     * a title stands between his name and "that" or the verb: "Berg said that Captain Dahl came when he was asked".
     */
    public boolean reported(Span name, Mention pronoun) {
        String opening = word(pronoun.first() - 1);
        if (opening.equals(THAT) || !OPENING.contains(opening)) {
            return false;
        }
        int before = name.start() - 1;
        for (int title = 0; title < TITLE && before > 0 && !reports(before); title++) {
            before--;
        }
        return before >= 0 && reports(before);
    }

    private boolean reports(int token) {
        return word(token).equals(THAT) || FunctionWords.REPORTING.contains(word(token));
    }

    /**
     * Whether words end their clause or stand before what goes on with it, so that they are no part of a longer phrase
     * ("thanked her.", "met her in Lima", not "met her guests").
     */
    public boolean closes(Mention words) {
        String next = word(words.end());
        return next.isEmpty()
                || !Character.isLetterOrDigit(next.codePointAt(0))
                || TitleWords.relates(next)
                || OPENING.contains(next)
                || CONJUNCTIONS.contains(next)
                || layout.sentence(words.first()).end() <= words.end();
    }

    /** Whether a conjunction behind a comma only joins the last of several ("Berg, Dahl, and Lima", and no more). */
    private boolean enumeration(int conjunction, int end, List<Span> named) {
        return named.stream().anyMatch(span -> span.end() == conjunction - 1 || span.end() == conjunction)
                && named.stream()
                        .anyMatch(span -> span.start() > conjunction
                                && (span.end() >= end || closes(word(span.end())))
                                && named.stream()
                                        .noneMatch(between ->
                                                between.start() > conjunction && between.end() < span.start()));
    }

    private static boolean closes(String mark) {
        return mark.equals(".") || mark.equals(",") || mark.equals(";");
    }

    private String word(int token) {
        List<Token> tokens = layout.reading().tokens();
        return token < tokens.size() ? tokens.get(token).folded() : "";
    }
}
