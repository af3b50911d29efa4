package org.depositary.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.graph.ontology.Ontology;
import org.depositary.rule.reader.RuleReader;
import org.depositary.text.Token;
import org.depositary.text.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** The project's own mapping files. */
class MappingsTest {
    private static final Path HOME = Path.of(System.getProperty("depositary.home", "."));

    private final Vocabulary vocabulary =
            Ontology.read(HOME.resolve("ontology/depositary.ttl")).vocabulary();
    private final RuleSet rules = RuleReader.read(HOME.resolve("mappings"), vocabulary);

    @Test
    void they_fit_the_ontology() {
        assertThat(rules.rules()).isNotEmpty();
        assertThat(rules.frameTypes().keySet()).allMatch(vocabulary.classes()::contains);
    }

    /** The list of rules is by what they find: only what others pass over belongs nowhere. */
    @Test
    void every_rule_has_a_subject_but_those_for_what_others_pass_over() {
        Set<String> passed = rules.frameTypes().values().stream()
                .flatMap(type -> type.passes().stream())
                .collect(Collectors.toSet());
        assertThat(passed).isNotEmpty();
        assertThat(rules.rules())
                .filteredOn(rule -> rule.stage() == Rule.Stage.ENTITY && !passed.contains(rule.type()))
                .filteredOn(rule -> Optional.ofNullable(rules.kinds().get(rule.type()))
                        .flatMap(Kind::type)
                        .or(rule::subject)
                        .isEmpty())
                .extracting(Rule::id)
                .as("their file, or they, need `subject:`")
                .isEmpty();
    }

    /** A word that is cut otherwise in documents would never be found there. */
    @Test
    void their_words_are_cut_as_those_of_documents_are() {
        Set<String> abbreviations = rules.words().getOrDefault("abbreviations", Set.of()).stream()
                .map(words -> String.join(" ", words))
                .collect(Collectors.toSet());
        Lexicon lexicon = Lexicon.load(HOME.resolve("mappings/lexicon"), abbreviations);
        List<String> never = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            Stream.of(rule.patterns().stream(), rule.adjuncts().values().stream(), rule.unless().stream())
                    .flatMap(patterns -> patterns)
                    .flatMap(this::words)
                    .filter(words -> !cut(lexicon, words).equals(words))
                    .forEach(words -> never.add(rule.id() + ": " + words + ", but " + cut(lexicon, words)));
        }

        assertThat(never).isEmpty();
    }

    private static List<String> cut(Lexicon lexicon, List<String> words) {
        String text = String.join(" ", words).replace(" 's", "'s");
        if (text.equals("'s")) {
            return List.of(text);
        }
        return lexicon.tokeniser().tokens(text).stream().map(Token::folded).toList();
    }

    private Stream<List<String>> words(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Word word -> word.exact() ? Stream.empty() : Stream.of(List.of(word.text()));
            case Pattern.Inflected inflected -> inflected.forms().stream().map(List::of);
            case Pattern.Sequence sequence -> sequence.parts().stream().flatMap(this::words);
            case Pattern.Choice choice -> choice.options().stream().flatMap(this::words);
            case Pattern.Repeat repeat -> words(repeat.item());
            case Pattern.Each each -> Stream.concat(words(each.item()), words(each.separator()));
            case Pattern.WordList list -> rules.words().getOrDefault(list.name(), Set.of()).stream();
            case Pattern.Mark mark -> Stream.empty();
            case Pattern.Slot slot -> Stream.empty();
            case Pattern.Phrase phrase -> Stream.empty();
            case Pattern.Earlier earlier -> Stream.empty();
            case Pattern.Gap gap -> Stream.empty();
            case Pattern.Start start -> Stream.empty();
            case Pattern.End end -> Stream.empty();
        };
    }
}
