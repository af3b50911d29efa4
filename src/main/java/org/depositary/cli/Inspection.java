package org.depositary.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.depositary.cli.report.Failures;
import org.depositary.cli.report.Finding;
import org.depositary.cli.report.Finding.Check;
import org.depositary.graph.ontology.Ontology;
import org.depositary.rule.RuleErrors;
import org.depositary.rule.RuleSet;
import org.depositary.rule.reader.RuleReader;
import org.depositary.text.lexicon.Lexicon;
import org.depositary.text.lexicon.LexiconException;

/** Reads everything that can be read, and keeps what is wrong instead of stopping at the first of it. */
final class Inspection {
    private final List<Finding> findings = new ArrayList<>();

    /** Ontology, rules and dictionaries, if all are right; rules are read as soon as the ontology is. */
    Optional<Mappings> mappings(Path home) {
        Optional<Ontology> ontology = attempt(Check.ONTOLOGY, () -> Ontology.read(Mappings.ontology(home)));
        Optional<RuleSet> rules = ontology.flatMap(
                terms -> attempt(Check.MAPPINGS, () -> RuleReader.read(Mappings.folder(home), terms.vocabulary())));
        Optional<Lexicon> lexicon = attempt(
                Check.DICTIONARIES,
                () -> Lexicon.load(
                        Mappings.lexicon(home),
                        rules.map(Mappings::abbreviations).orElse(Set.of())));
        return rules.isPresent() && lexicon.isPresent()
                ? Optional.of(new Mappings(ontology.get(), rules.get(), lexicon.get()))
                : Optional.empty();
    }

    /** What a step gives; none, and a finding more, if something that a user can mend stops it. */
    <T> Optional<T> attempt(Check check, Supplier<T> step) {
        try {
            return Optional.of(step.get());
        } catch (RuleErrors wrong) {
            wrong.errors().stream().map(Finding::of).forEach(findings::add);
        } catch (LexiconException wrong) {
            wrong.faults().stream().map(fault -> Finding.of(check, fault)).forEach(findings::add);
        } catch (RuntimeException wrong) {
            findings.add(Finding.of(check, Failures.message(wrong).orElseThrow(() -> wrong)));
        }
        return Optional.empty();
    }

    /** Adds what a check found. */
    void add(List<Finding> found) {
        findings.addAll(found);
    }

    /** All that is wrong, in the order in which it was found. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
