package org.depositary.match.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Evidence;
import org.depositary.claim.Frame;
import org.depositary.match.Extractor;
import org.depositary.match.find.Lines;
import org.depositary.match.find.Matcher;
import org.depositary.match.pattern.Match;
import org.depositary.rule.Rule;
import org.depositary.rule.RuleSet;
import org.depositary.text.Mention;
import org.depositary.text.Metadata;
import org.depositary.text.Reading;
import org.depositary.text.lexicon.Lexicon;
import org.depositary.text.source.DocumentReader;

/**
 * Runs every rule's examples and counter-examples: each with the rule alone (and all entity rules, and all rules on the
 * text before the example), and with all rules together. Immutable, and safe for use by several threads.
 */
public final class RuleExamples {
    private static final String NAME = "example";

    private final RuleSet rules;
    private final Extractor extractor;
    private final DocumentReader reader;
    private final Shown shown;
    private final Comparison comparison;

    /** Prepares to run the examples of a rule set. */
    public RuleExamples(RuleSet rules, Lexicon lexicon) {
        this.rules = rules;
        this.extractor = new Extractor(rules, lexicon);
        this.reader = new DocumentReader(lexicon.tokeniser());
        this.shown = new Shown(rules);
        this.comparison = new Comparison(shown);
    }

    /** All examples and counter-examples, in the order of the files. */
    public Stream<Sample> samples() {
        return rules.rules().stream()
                .flatMap(rule -> Stream.concat(
                        rule.examples().stream().map(example -> Sample.of(rule, example)),
                        rule.counterExamples().stream().map(example -> Sample.of(rule, example))));
    }

    /** Runs one. */
    public Verdict run(Sample sample) {
        Metadata metadata;
        try {
            metadata = Meta.of(sample.meta());
        } catch (IllegalArgumentException e) {
            return new Verdict(sample, List.of(sample.position() + ": meta: " + e.getMessage()), List.of(), List.of());
        }
        Reading reading = reader.string(NAME, sample.whole(), metadata);
        Lines lines = extractor.lines(reading);
        return sample.rule().stage() == Rule.Stage.ENTITY ? entities(sample, lines) : frames(sample, lines);
    }

    private Verdict entities(Sample sample, Lines lines) {
        List<Mention> made = lines.mentions().stream()
                .filter(mention -> mention.source().equals(sample.rule().id()))
                .filter(mention ->
                        lines.reading().tokens().get(mention.first()).span().start() >= sample.start())
                .toList();
        List<String> faults = new ArrayList<>();
        if (sample.counter()) {
            made.stream()
                    .map(mention -> "reads " + Shown.mention(mention) + ", and should not")
                    .forEach(faults::add);
        }
        for (Map<String, List<String>> expected : sample.gives()) {
            if (made.stream().noneMatch(mention -> Comparison.fits(expected, mention))) {
                faults.add("wanted " + expected + ", read "
                        + made.stream().map(Shown::mention).distinct().toList());
            }
        }
        return new Verdict(sample, faults, List.of(), List.of());
    }

    private Verdict frames(Sample sample, Lines lines) {
        List<String> faults = new ArrayList<>();
        List<Match> all = extractor.frames().matches(lines);
        DocumentClaims alone = extractor.tell(lines, alone(sample, lines, all));
        List<String> differences = new ArrayList<>();
        judge("alone", sample, alone, faults, differences);
        DocumentClaims together = extractor.tell(lines, all);
        judge("with all rules", sample, together, faults, differences);
        return new Verdict(sample, faults, differences, unasked(sample, together));
    }

    /** The matches of the rule alone; on the text before the example those of all rules. */
    private List<Match> alone(Sample sample, Lines lines, List<Match> all) {
        Matcher matcher = new Matcher(
                extractor.grammar(), rule -> rule.id().equals(sample.rule().id()));
        List<Match> matches = new ArrayList<>();
        all.stream().filter(match -> start(match, lines) < sample.start()).forEach(matches::add);
        matcher.matches(lines).stream()
                .filter(match -> start(match, lines) >= sample.start())
                .forEach(matches::add);
        return matches;
    }

    private static int start(Match match, Lines lines) {
        return lines.reading().tokens().get(match.first()).span().start();
    }

    private void judge(
            String how, Sample sample, DocumentClaims claims, List<String> faults, List<String> differences) {
        List<Frame> own = claims.frames().stream()
                .filter(frame -> evidence(frame, sample)
                        .anyMatch(
                                evidence -> evidence.rule().equals(sample.rule().id())))
                .toList();
        if (sample.counter()) {
            own.forEach(frame -> faults.add(how + ": reads " + shown.frame(claims, frame) + ", and should not"));
            return;
        }
        Optional<String> fault = comparison.fault(sample.gives(), claims, own, claims.frames());
        fault.ifPresent(text -> {
            faults.add(how + ": " + text);
            comparison
                    .differences(sample.gives(), claims, own)
                    .forEach(difference -> differences.add(how + ": " + difference));
        });
    }

    /** Ids of other rules that state something in the example that none of the frames expected is part of. */
    private List<String> unasked(Sample sample, DocumentClaims claims) {
        TreeSet<String> rules = new TreeSet<>();
        for (Frame frame : claims.frames()) {
            boolean asked = sample.gives().stream().anyMatch(expected -> comparison.fits(expected, claims, frame));
            if (!asked) {
                evidence(frame, sample)
                        .map(Evidence::rule)
                        .filter(rule -> !rule.equals(sample.rule().id()))
                        .forEach(rules::add);
            }
        }
        return List.copyOf(rules);
    }

    private static Stream<Evidence> evidence(Frame frame, Sample sample) {
        return frame.evidence().stream().filter(evidence -> evidence.core().start() >= sample.start());
    }
}
