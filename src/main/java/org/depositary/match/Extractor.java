package org.depositary.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.depositary.claim.DocumentClaims;
import org.depositary.match.discourse.Discourse;
import org.depositary.match.entity.EntityFinder;
import org.depositary.match.entity.KnownWords;
import org.depositary.match.entity.MadeEntities;
import org.depositary.match.find.Grammar;
import org.depositary.match.find.Lines;
import org.depositary.match.find.Matcher;
import org.depositary.match.find.Needs;
import org.depositary.match.pattern.Attempt;
import org.depositary.match.pattern.Match;
import org.depositary.rule.Rule;
import org.depositary.rule.RuleSet;
import org.depositary.text.Mention;
import org.depositary.text.Reading;
import org.depositary.text.lexicon.Lexicon;
import org.depositary.text.mention.MentionFinder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads documents by rules: finds what dictionaries and grammars know, recognises entities, matches the rules that
 * state facts, and takes together what the document says. Immutable; one document is read on one thread, several
 * documents may be read at once.
 */
public final class Extractor {
    /** Word list of lower-case words inside personal names ("van", "bin"). */
    private static final String PARTICLES = "particles";

    /** Word list of lower-case words that a hyphen or an apostrophe joins to a name ("al-"). */
    private static final String NAME_PREFIXES = "name-prefixes";

    /** Word list of words that begin sentences without being names. */
    private static final String NOT_A_NAME = "not-a-name";

    /** Word list of what names of firms end in. */
    private static final String LEGAL_FORM = "legal-form";

    /** The most that is read in one document: some hundred times what a long report states. */
    private static final int MOST_MATCHES = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(Extractor.class);

    private final RuleSet rules;
    private final Grammar grammar;
    private final MentionFinder mentions;
    private final KnownWords known;
    private final EntityFinder entities;
    private final MadeEntities made;
    private final Matcher frames;
    private final Discourse discourse;

    /**
     * Compiles the rules.
     *
     * @throws IllegalArgumentException if a rule cannot be compiled; the message begins with its file, line and column
     */
    public Extractor(RuleSet rules, Lexicon lexicon) {
        this.rules = rules;
        this.grammar = new Grammar(rules);
        this.mentions = new MentionFinder(
                lexicon,
                rules.words().getOrDefault(PARTICLES, Set.of()),
                rules.words().getOrDefault(NAME_PREFIXES, Set.of()),
                rules.words().getOrDefault(NOT_A_NAME, Set.of()),
                rules.words().getOrDefault(LEGAL_FORM, Set.of()));
        this.known = new KnownWords(rules);
        this.entities = new EntityFinder(grammar);
        this.made = new MadeEntities(rules.kinds());
        this.frames = new Matcher(grammar, rule -> rule.stage() == Rule.Stage.FRAME);
        this.discourse = new Discourse(rules, lexicon);
    }

    /** What a document says. */
    public DocumentClaims extract(Reading reading) {
        Lines lines = lines(reading);
        return tell(lines, frames.matches(lines));
    }

    /** What comes first of more matches than can be taken together in a time that anybody would wait. */
    private static List<Match> bounded(Reading reading, List<Match> matches) {
        if (matches.size() <= MOST_MATCHES) {
            return matches;
        }
        List<Match> first = matches.stream()
                .sorted(Comparator.comparingInt(Match::first))
                .limit(MOST_MATCHES)
                .toList();
        LOG.warn(
                "{}: rules fit more than {} times; what stands after character {} is left out",
                reading.document().id(),
                MOST_MATCHES,
                reading.document()
                        .codePoint(reading.tokens()
                                .get(first.getLast().end() - 1)
                                .span()
                                .end()));
        return first;
    }

    /** Whether any of the rules that state facts reads documents of a language (a BCP 47 tag). */
    public boolean reads(String language) {
        return rules.rules().stream()
                .filter(rule -> rule.stage() == Rule.Stage.FRAME)
                .anyMatch(rule -> Needs.language(rule, language));
    }

    /** The rules, compiled. */
    public Grammar grammar() {
        return grammar;
    }

    /** First step: a document's sentences with all their mentions. */
    public Lines lines(Reading reading) {
        return entities.find(reading, known.sensible(mentions.mentions(reading), reading.tokens()));
    }

    /** Second step: where the rules that state facts fit. */
    public Matcher frames() {
        return frames;
    }

    /** What the entity rules tried on the mentions that are found in the end, and how each try ended. */
    public List<Attempt> entityAttempts(Lines lines) {
        return new Matcher(grammar, rule -> rule.stage() == Rule.Stage.ENTITY).attempts(lines);
    }

    /** Third step: what matches amount to. */
    public DocumentClaims tell(Lines lines, List<Match> matches) {
        MadeEntities.Made all = made.of(lines.reading(), bounded(lines.reading(), matches));
        List<Mention> mentions = new ArrayList<>(lines.mentions());
        mentions.addAll(all.mentions());
        return discourse.tell(lines.reading(), mentions, all.matches());
    }
}
