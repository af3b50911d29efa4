package org.depositary.rule.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.depositary.rule.Problems;
import org.depositary.rule.Rule;
import org.depositary.rule.RuleErrors;
import org.depositary.rule.RuleSet;
import org.depositary.rule.Vocabulary;
import org.depositary.rule.check.RuleChecks;
import org.depositary.rule.syntax.Inflection;
import org.depositary.rule.syntax.PatternParser;
import org.depositary.rule.syntax.Scope;
import org.depositary.rule.yaml.Section;
import org.depositary.rule.yaml.YamlNode;

/**
 * Reads a folder of mapping files into a checked rule set, as {@code docs/rules.md} describes them: {@code kinds:},
 * {@code frames:}, {@code words:}, {@code fragments:}, {@code adjuncts:} and {@code rules:} of all {@code *.yaml}
 * files, the kinds that the dictionaries {@code lexicon/*.tsv} name, and {@code lexicon/irregular.tsv}.
 */
public final class RuleReader {
    /** Where irregular forms stand. */
    public static final String IRREGULAR = "lexicon/irregular.tsv";

    private static final Set<String> FILE_KEYS = Set.of(
            "kinds",
            "frames",
            "words",
            "fragments",
            "adjuncts",
            "type",
            "subject",
            "stage",
            "needs",
            "priority",
            "confidence",
            "rules");

    private final Supplier<Vocabulary> terms;
    private final Problems problems = new Problems();

    private RuleReader(Supplier<Vocabulary> terms) {
        this.terms = terms;
    }

    /**
     * Reads all mapping files of a folder and the folders in it.
     *
     * @param mappings the folder
     * @param vocabulary the terms of the ontology that the rules may use
     * @throws RuleErrors if anything is wrong with them, with all that is wrong
     */
    public static RuleSet read(Path mappings, Vocabulary vocabulary) {
        return read(mappings, () -> vocabulary);
    }

    /**
     * As above, with terms that are still being read.
     *
     * @param terms asked for once the files are opened
     */
    public static RuleSet read(Path mappings, Supplier<Vocabulary> terms) {
        return new RuleReader(terms).read(mappings);
    }

    private record Opened(MappingFile file, Section section, Scope scope) {}

    private RuleSet read(Path folder) {
        MappingFolder files = new MappingFolder(folder, problems);
        List<MappingFile> mappings = files.mappings();
        List<TableFile> dictionaries = files.heads("lexicon");
        // A file that is no YAML would make the names that it declares unknown everywhere else.
        problems.throwAny();

        List<Section> sections = mappings.stream()
                .map(file -> Section.of(file.root(), "a mapping file", FILE_KEYS, problems))
                .toList();
        Vocabulary vocabulary = terms.get();
        Declarations declarations = declarations(vocabulary, sections, dictionaries);
        Inflection inflection = new Inflection(files.table(IRREGULAR)
                .map(table -> IrregularForms.read(table, problems))
                .orElse(Map.of()));

        Scope shared = Scope.shared(
                declarations.kinds().keySet(), declarations.frameTypes().keySet());
        List<Opened> opened = new ArrayList<>();
        for (int i = 0; i < mappings.size(); i++) {
            MappingFile file = mappings.get(i);
            opened.add(new Opened(file, sections.get(i), file.shared() ? shared : shared.ofFile()));
        }

        WordLists lists = new WordLists(inflection, problems);
        opened.forEach(file -> words(file, lists));
        Map<String, Set<List<String>>> words = lists.complete();

        PatternParser parser = new PatternParser(inflection, problems);
        fragments(opened, parser);
        RuleChecks checks = new RuleChecks(declarations.kinds(), declarations.frameTypes(), vocabulary, problems);
        List<Rule> rules = rules(opened, parser, declarations, checks);
        mappings.forEach(declarations.sources()::features);
        declarations.sources().check();
        problems.throwAny();
        return new RuleSet(rules, declarations.kinds(), declarations.frameTypes(), words, vocabulary);
    }

    private Declarations declarations(Vocabulary vocabulary, List<Section> sections, List<TableFile> dictionaries) {
        Declarations declarations = new Declarations(vocabulary, problems);
        sections.forEach(declarations::kinds);
        dictionaries.stream().filter(table -> !table.name().equals(IRREGULAR)).forEach(declarations::dictionary);
        declarations.completeKinds();
        sections.forEach(declarations::frames);
        return declarations;
    }

    private void words(Opened opened, WordLists lists) {
        for (YamlNode.Field field : opened.section().entries("words")) {
            YamlNode.Text name = field.key();
            if (!named(name)) {
                continue;
            }
            String qualified = opened.file().shared()
                    ? name.value()
                    : name.value() + "@" + opened.file().name();
            opened.scope().list(name.value(), qualified);
            lists.declare(name, qualified, opened.section().texts(field), opened.scope());
        }
    }

    private void fragments(List<Opened> opened, PatternParser parser) {
        Map<String, YamlNode.Text> sharedNames = new HashMap<>();
        List<Runnable> checks = new ArrayList<>();
        for (Opened file : opened) {
            for (YamlNode.Field field : file.section().entries("fragments")) {
                YamlNode.Text name = field.key();
                String plain = name.value().startsWith("%") ? name.value().substring(1) : name.value();
                YamlNode.Text before = file.file().shared() ? sharedNames.putIfAbsent(plain, name) : null;
                if (before != null) {
                    problems.report(
                            name.position(),
                            "fragment `" + plain + "` is declared in " + before.position() + " already");
                } else if (named(name)) {
                    file.section()
                            .text(field.value(), "fragment `" + plain + "`")
                            .ifPresent(text -> {
                                file.scope().fragment(plain, text, file.scope());
                                checks.add(() -> parser.parse(text, file.scope()));
                            });
                }
            }
        }
        checks.forEach(Runnable::run);
    }

    private boolean named(YamlNode.Text name) {
        if (name.value().matches("%?[A-Za-z][A-Za-z0-9_-]*")) {
            return true;
        }
        problems.report(
                name.position(), "a name begins with a letter and has letters, digits, hyphens and underscores");
        return false;
    }

    private List<Rule> rules(List<Opened> opened, PatternParser parser, Declarations declarations, RuleChecks checks) {
        Map<String, Adjunct> shared = new LinkedHashMap<>();
        List<Map<String, Adjunct>> adjuncts = new ArrayList<>();
        for (Opened file : opened) {
            Map<String, Adjunct> own = Adjunct.read(file.section(), file.scope(), parser, problems);
            adjuncts.add(own);
            if (file.file().shared()) {
                own.forEach((name, adjunct) -> {
                    Adjunct before = shared.putIfAbsent(name, adjunct);
                    if (before != null) {
                        problems.report(
                                adjunct.position(),
                                "adjunct `" + name + "` is declared in " + before.position() + " already");
                    }
                });
            }
        }
        List<Rule> rules = new ArrayList<>();
        Map<String, Rule> ids = new HashMap<>();
        for (int i = 0; i < opened.size(); i++) {
            Opened file = opened.get(i);
            Map<String, Adjunct> known = new LinkedHashMap<>(shared);
            known.putAll(adjuncts.get(i));
            RuleFile ruleFile =
                    new RuleFile(file.file(), file.section(), file.scope(), known, parser, checks, problems);
            for (Rule rule : ruleFile.rules()) {
                Rule before = ids.putIfAbsent(rule.id(), rule);
                if (before == null) {
                    rules.add(rule);
                } else {
                    problems.report(
                            rule.position(),
                            "rule `" + rule.id() + "` is declared in " + before.position() + " already");
                }
            }
        }
        declarations.sources().features(checks.constants());
        return rules;
    }
}
