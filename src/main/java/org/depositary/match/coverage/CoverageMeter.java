package org.depositary.match.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.depositary.claim.Evidence;
import org.depositary.match.Extractor;
import org.depositary.match.explain.Explanation;
import org.depositary.match.find.Lines;
import org.depositary.match.pattern.Attempt;
import org.depositary.match.pattern.Match;
import org.depositary.rule.Rule;
import org.depositary.rule.RuleSet;
import org.depositary.text.Mention;
import org.depositary.text.Reading;
import org.depositary.text.Sentence;
import org.depositary.text.Token;
import org.depositary.text.token.FunctionWords;

/**
 * Measures what rules make of documents. A sentence that no rule took is the likelier to state something the more words
 * it has that rules begin at, each counting by how often sentences with it are taken, and the more things it names.
 * Several threads may add documents.
 */
public final class CoverageMeter {
    /** Sentences kept, so that memory does not grow with the corpus. */
    private static final int KEPT = 50_000;

    private static final double NAMED = 0.25;
    private static final int MOST_NAMED = 4;

    private final RuleSet rules;
    private final Extractor extractor;
    private final Map<String, Tally> tallies = new HashMap<>();
    private final Map<String, Seen> words = new HashMap<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private int documents;
    private int sentences;
    private int taken;

    private static final class Tally {
        private int count;
        private final Set<String> documents = new HashSet<>();
    }

    private static final class Seen {
        private int all;
        private int taken;
    }

    private record Candidate(Coverage.Left left, int named) {}

    public CoverageMeter(RuleSet rules, Extractor extractor) {
        this.rules = rules;
        this.extractor = extractor;
    }

    /** Reads a document. */
    public void add(Reading reading) {
        Lines lines = extractor.lines(reading);
        List<Match> matches = extractor.frames().matches(lines);
        Explanation explanation = new Explanation(
                reading,
                lines.mentions(),
                List.of(),
                extractor.frames().attempts(lines),
                matches,
                extractor.tell(lines, matches));
        Map<Integer, List<Attempt>> attempts = new TreeMap<>();
        explanation
                .attempts()
                .forEach(attempt -> attempts.computeIfAbsent(attempt.sentence(), missing -> new ArrayList<>())
                        .add(attempt));
        BitSet named = starts(explanation);
        BitSet stating = stating(explanation);
        synchronized (this) {
            documents++;
            sentences += reading.sentences().size();
            taken += stating.cardinality();
            count(explanation);
            attempts.forEach((at, tried) -> {
                Set<String> typical = typical(reading, tried, named);
                typical.forEach(word -> {
                    Seen seen = words.computeIfAbsent(word, missing -> new Seen());
                    seen.all++;
                    seen.taken += stating.get(at) ? 1 : 0;
                });
                if (!stating.get(at) && !typical.isEmpty() && candidates.size() < KEPT) {
                    candidates.add(candidate(reading, reading.sentences().get(at), typical, tried, named));
                }
            });
        }
    }

    /** What was found so far, with the likeliest sentences up to a number. */
    public synchronized Coverage coverage(int most) {
        List<Coverage.Made> made = rules.rules().stream()
                .map(rule -> {
                    Tally tally = tallies.getOrDefault(rule.id(), new Tally());
                    return new Coverage.Made(rule, tally.count, tally.documents.size());
                })
                .toList();
        List<Coverage.Left> left = candidates.stream()
                .map(this::scored)
                .sorted(Comparator.comparingDouble(Coverage.Left::score)
                        .reversed()
                        .thenComparing(Coverage.Left::document)
                        .thenComparing(Coverage.Left::span))
                .limit(most)
                .toList();
        return new Coverage(documents, sentences, taken, made, left);
    }

    private Coverage.Left scored(Candidate candidate) {
        Coverage.Left left = candidate.left();
        double score = Math.min(candidate.named(), MOST_NAMED) * NAMED;
        for (String word : left.typical()) {
            Seen seen = words.getOrDefault(word, new Seen());
            score += 0.5 + (seen.taken + 0.5) / (seen.all + 1);
        }
        return new Coverage.Left(left.document(), left.span(), left.text(), left.typical(), score, left.nearest());
    }

    private void count(Explanation explanation) {
        String document = explanation.reading().document().id();
        explanation.claims().frames().stream()
                .flatMap(frame -> frame.evidence().stream())
                .forEach(evidence -> count(evidence.rule(), document));
        explanation.mentions().forEach(mention -> count(mention.source(), document));
    }

    private void count(String rule, String document) {
        Tally tally = tallies.computeIfAbsent(rule, missing -> new Tally());
        tally.count++;
        tally.documents.add(document);
    }

    /** The sentences that state a fact, or help to. */
    private static BitSet stating(Explanation explanation) {
        BitSet stating = new BitSet();
        List<Evidence> evidences = explanation.claims().frames().stream()
                .flatMap(frame -> frame.evidence().stream())
                .toList();
        for (Sentence sentence : explanation.reading().sentences()) {
            if (evidences.stream().anyMatch(evidence -> evidence.core().overlaps(sentence.span()))) {
                stating.set(sentence.index());
            }
        }
        return stating;
    }

    /** The tokens where a mention starts that is more than a number or a date: words there are no rule's own. */
    private BitSet starts(Explanation explanation) {
        BitSet starts = new BitSet();
        for (Mention mention : explanation.mentions()) {
            boolean thing = rules.kinds().containsKey(mention.kind())
                    && rules.kinds().get(mention.kind()).type().isPresent();
            if (thing) {
                starts.set(mention.first());
            }
        }
        return starts;
    }

    private static Set<String> typical(Reading reading, List<Attempt> attempts, BitSet named) {
        Set<String> typical = new LinkedHashSet<>();
        for (Attempt attempt : attempts) {
            Token token = reading.tokens().get(attempt.anchor());
            boolean word = switch (token.shape()) {
                case LOWER, CAPITALISED -> true;
                case UPPER, INITIAL, NUMBER, MIXED, PUNCTUATION -> false;
            };
            if (word && !named.get(attempt.anchor()) && !FunctionWords.FREQUENT.contains(token.folded())) {
                typical.add(token.folded());
            }
        }
        return typical;
    }

    private static Candidate candidate(
            Reading reading, Sentence sentence, Set<String> typical, List<Attempt> tried, BitSet named) {
        String nearest = tried.stream()
                .filter(attempt -> attempt.rule().stage() == Rule.Stage.FRAME)
                .filter(attempt ->
                        typical.contains(reading.tokens().get(attempt.anchor()).folded()))
                .max(Attempt.NEARNESS)
                .map(attempt -> attempt.told(reading))
                .orElse("");
        int things = named.get(sentence.first(), sentence.end()).cardinality();
        Coverage.Left left = new Coverage.Left(
                reading.document().id(),
                sentence.span(),
                reading.words(sentence.first(), sentence.end()),
                List.copyOf(typical),
                0,
                nearest);
        return new Candidate(left, things);
    }
}
