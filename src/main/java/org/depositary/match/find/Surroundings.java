package org.depositary.match.find;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.match.pattern.Bindings;
import org.depositary.match.program.CompiledPattern;
import org.depositary.match.search.Effort;
import org.depositary.match.search.FreeWords;
import org.depositary.match.search.Line;
import org.depositary.match.search.Triggers;
import org.depositary.rule.Rule;
import org.depositary.text.Block;

/**
 * Looks around a match for what its rule names under {@code unless}, above it for what it names under {@code above},
 * and at the beginning of the document for what it names under {@code about}.
 */
final class Surroundings {
    private Surroundings() {}

    /** The pattern that forbids a match in its clause, or a mention where it or a wider one stands, if one does. */
    static Optional<CompiledPattern> forbidding(Line line, Candidate candidate, Effort effort) {
        CompiledRule rule = candidate.rule();
        if (rule.unless().isEmpty()) {
            return Optional.empty();
        }
        Scope reach = rule.rule().stage() == Rule.Stage.ENTITY
                ? Spread.of(rule, candidate.pattern(), line, candidate.anchor(), effort)
                        .reach()
                : Scope.whole(line);
        return forbidding(line, candidate, reach, effort);
    }

    /**
     * The pattern that forbids a match, if one does.
     *
     * @param reach what forbids it has a word of this, or stands right beside it
     */
    static Optional<CompiledPattern> forbidding(Line line, Candidate candidate, Scope reach, Effort effort) {
        List<CompiledPattern> unless = candidate.rule().unless();
        if (unless.isEmpty()) {
            return Optional.empty();
        }
        Scope scope = Scope.around(line, candidate.first(), candidate.end());
        for (CompiledPattern pattern : unless) {
            Optional<Candidate> found = first(candidate.rule(), pattern, line, scope, reach, effort);
            if (found.isPresent()) {
                return Optional.of(pattern);
            }
        }
        return Optional.empty();
    }

    /**
     * What rules bind outside of the sentences that they read, of a document whose mentions are all found: headings are
     * read once for each rule, however many sentences stand under them. Used by one thread.
     */
    static final class Outside {
        private final Lines lines;
        private final Effort effort;

        /** By rule and line what the rule says of headings, or its patterns, find there. */
        private final Map<Asked, Optional<Candidate>> answers = new HashMap<>();

        /** @param above whether for what the heading must say, else for what the rule itself reads */
        private record Asked(CompiledRule rule, int line, boolean above) {}

        Outside(Lines lines, Effort effort) {
            this.lines = lines;
            this.effort = effort;
        }

        /** What a rule binds outside of a sentence; empty where it wants what is not there. */
        Optional<Bindings> of(Line line, CompiledRule rule) {
            return above(line, rule).flatMap(above -> about(rule).map(above::and));
        }

        /**
         * What a rule binds in the headings with which the document begins, or in the first sentence below them, which
         * tell what it is about; empty where the rule wants what none of them says.
         */
        private Optional<Bindings> about(CompiledRule rule) {
            if (rule.about().isEmpty()) {
                return Optional.of(Bindings.NONE);
            }
            for (Line line : lines.lines()) {
                Optional<Candidate> found = Surroundings.any(rule, rule.about(), line, effort);
                if (found.isPresent()) {
                    return found.map(candidate -> candidate.reap(line).shared());
                }
                if (kind(line) == Block.Kind.PARAGRAPH) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        }

        /**
         * What a rule binds in the heading under which a line stands, or in the sentence with a colon that introduces
         * the list it is an item of, or the paragraph that follows, or paragraphs in quotation marks one after the
         * other; empty where the rule wants a heading and there is none such. Headings between that the rule itself
         * reads, as the lines of a list are read, are passed.
         */
        private Optional<Bindings> above(Line line, CompiledRule rule) {
            if (rule.above().isEmpty()) {
                return Optional.of(Bindings.NONE);
            }
            int block = line.sentence().block();
            List<Line> all = lines.lines();
            boolean list = kind(line) == Block.Kind.ITEM;
            boolean quotes = quotes(line);
            boolean told = !list;
            for (int at = line.sentence().index() - 1; at >= 0; at--) {
                Line before = all.get(at);
                if (before.sentence().block() == block) {
                    continue;
                }
                if ((list || told) && endsInColon(before)) {
                    Optional<Candidate> introduced = any(rule, at, true);
                    if (introduced.isPresent()) {
                        return introduced.map(
                                candidate -> candidate.reap(before).shared());
                    }
                }
                list &= kind(before) == Block.Kind.ITEM;
                told &= quotes && quotes(before);
                if (kind(before) != Block.Kind.HEADING) {
                    continue;
                }
                Optional<Candidate> found = any(rule, at, true);
                if (found.isPresent()) {
                    return found.map(candidate -> candidate.reap(before).shared());
                }
                if (any(rule, at, false).isEmpty()) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        }

        private Optional<Candidate> any(CompiledRule rule, int line, boolean above) {
            return answers.computeIfAbsent(
                    new Asked(rule, line, above),
                    asked -> Surroundings.any(
                            rule,
                            above ? rule.above() : rule.patterns(),
                            lines.lines().get(line),
                            effort));
        }

        private Block.Kind kind(Line line) {
            return lines.reading().blocks().get(line.sentence().block()).kind();
        }

        /** Whether the block of a line begins with a quotation mark. */
        private boolean quotes(Line line) {
            Block block = lines.reading().blocks().get(line.sentence().block());
            return "“\"„«".indexOf(lines.reading().text().charAt(block.span().start())) >= 0;
        }
    }

    private static boolean endsInColon(Line line) {
        return line.end() > line.first() && line.token(line.end() - 1).text().equals(":");
    }

    private static Optional<Candidate> any(
            CompiledRule rule, List<CompiledPattern> patterns, Line line, Effort effort) {
        Scope whole = Scope.whole(line);
        for (CompiledPattern pattern : patterns) {
            Optional<Candidate> found = first(rule, pattern, line, whole, whole, effort);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * The first way from left to right that a pattern fits in a line.
     *
     * @param scope where it is looked for
     * @param reach what it has a word of, or stands right beside
     */
    private static Optional<Candidate> first(
            CompiledRule rule, CompiledPattern pattern, Line line, Scope scope, Scope reach, Effort effort) {
        List<Integer> anchors = Triggers.of(pattern, line, scope.first(), scope.end());
        if (anchors.isEmpty()) {
            return Optional.empty();
        }
        PatternSearch search = new PatternSearch(
                rule, pattern, line, scope.first(), scope.end(), FreeWords.NO_ADJUNCTS, effort, false);
        for (int anchor : anchors) {
            Optional<Candidate> found = search.at(anchor);
            if (found.isPresent()
                    && found.get().first() <= reach.end()
                    && reach.first() <= found.get().end()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
