package org.depositary.rule.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.depositary.rule.Problems;
import org.depositary.rule.RuleErrors;
import org.junit.jupiter.api.Assertions;

class SyntaxPropertiesTest {
    private static final String DEEP = "(".repeat(2000);

    @Property
    void any_text_is_a_pattern_or_is_told_what_is_wrong(@ForAll String text) {
        parse(text);
    }

    @Property(tries = 3000)
    void any_mixture_of_the_language_s_marks_is_a_pattern_or_is_told_what_is_wrong(@ForAll("mixtures") String text) {
        parse(text);
    }

    @Property(tries = 3000)
    void any_expression_is_read_or_is_told_what_is_wrong(@ForAll("expressions") String text) {
        Problems problems = new Problems();
        Optional<ParsedExpression> parsed = new ExpressionParser(problems).parse(Written.text(text));
        assertThat(parsed.isPresent() || !problems.none()).isTrue();
    }

    @Property(tries = 500)
    void every_word_has_forms_of_which_it_is_the_first(@ForAll("words") String word) {
        assertThat(new Inflection(Map.of()).forms(word))
                .startsWith(Words.fold(word))
                .hasSizeGreaterThan(1);
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(
                        "(",
                        ")",
                        "[",
                        "]",
                        "{",
                        "}",
                        "|",
                        "?",
                        "{1,2}",
                        "{0,",
                        "<",
                        ">",
                        "<leave>",
                        "%",
                        "%be",
                        "%loop",
                        "~",
                        "~sail",
                        "\"",
                        "\"S\"",
                        "each{",
                        ";",
                        "..",
                        "..3",
                        "..99",
                        "^",
                        "$",
                        ",",
                        "-",
                        "'s",
                        "'",
                        "a",
                        "12",
                        ".",
                        " ",
                        "{ship:Ship}",
                        "{ship:Ship+}",
                        "{x:Phrase}",
                        "{_:sea:Voyage}",
                        "{y:Nope}",
                        "\n",
                        "🚢",
                        "é",
                        DEEP)
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> expressions() {
        return Arbitraries.of(
                        "ship",
                        "homeOf(",
                        "homeOf(ship)",
                        "document.",
                        "document.date",
                        "focus.x",
                        "this",
                        ".",
                        "|",
                        "+",
                        "(",
                        ")",
                        "'",
                        "'a'",
                        " ",
                        "",
                        "é",
                        DEEP)
                .list()
                .ofMaxSize(10)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(12);
    }

    private static void parse(String text) {
        Problems problems = new Problems();
        Scope scope = Scope.shared(Set.of("Ship"), Set.of("sea:Voyage"));
        scope.list("leave", "leave");
        scope.fragment("be", Written.text("(is|was)?"), scope);
        scope.fragment("loop", Written.text("a %loop"), scope);
        Optional<ParsedPattern> parsed = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> new PatternParser(new Inflection(Map.of()), problems).parse(Written.text(text), scope));

        assertThat(parsed.isPresent()).isEqualTo(problems.none());
        try {
            problems.throwAny();
        } catch (RuleErrors told) {
            assertThat(told.errors())
                    .isNotEmpty()
                    .allSatisfy(error -> assertThat(List.of(
                                    error.position().line(), error.position().column()))
                            .allMatch(number -> number >= 1));
        }
    }
}
