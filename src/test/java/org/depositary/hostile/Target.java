package org.depositary.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.rule.Position;
import org.depositary.rule.Problems;
import org.depositary.rule.syntax.Inflection;
import org.depositary.rule.syntax.ParsedPattern;
import org.depositary.rule.syntax.PatternParser;
import org.depositary.rule.syntax.Scope;
import org.depositary.rule.yaml.YamlNode;
import org.depositary.text.Edtf;
import org.depositary.text.Mention;
import org.depositary.text.Metadata;
import org.depositary.text.Reading;
import org.depositary.text.Texts;
import org.depositary.text.Token;
import org.depositary.text.date.Dates;
import org.depositary.text.source.DocumentReader;
import org.depositary.text.source.format.Extract;
import org.depositary.text.source.format.Extractions;
import org.depositary.text.source.format.Limits;
import org.depositary.text.source.format.Unreadable;

/** What is handed any bytes at all, and what must hold whatever they are. */
public enum Target {
    /** Files become text or are told to be unreadable; a text becomes tokens that stand where they say. */
    DOCUMENT {
        @Override
        public void take(byte[] input) {
            for (String name : List.of("input", "input.html")) {
                try {
                    Extract extract = new Extractions(Limits.USUAL).extract(name, input);
                    tokens(extract.text());
                } catch (Unreadable unreadable) {
                    assertThat(unreadable.reason()).isNotBlank();
                }
            }
            tokens(text(input));
        }
    },

    /** Every date that is found in a text is one that EDTF can write. */
    DATE {
        @Override
        public void take(byte[] input) {
            for (Mention date : Dates.of(Texts.read(text(input), "2011-06-15"))) {
                Edtf value = (Edtf) date.measure().orElseThrow();
                assertThat(new Edtf(value.value())).isEqualTo(value);
            }
        }
    },

    /** A text is a pattern, or what is wrong with it is told. */
    PATTERN {
        @Override
        public void take(byte[] input) {
            Problems problems = new Problems();
            Scope scope = Scope.shared(Set.of("Ship"), Set.of("sea:Voyage"));
            scope.list("leave", "leave");
            scope.fragment("be", written("(is|was)?"), scope);
            scope.fragment("loop", written("a %loop"), scope);
            Optional<ParsedPattern> parsed =
                    new PatternParser(new Inflection(Map.of()), problems).parse(written(text(input)), scope);
            assertThat(parsed.isPresent()).isEqualTo(problems.none());
        }
    };

    private static final DocumentReader READER = new DocumentReader(Texts.LEXICON.tokeniser());

    /** @throws AssertionError where something does not hold */
    public abstract void take(byte[] input);

    private static String text(byte[] input) {
        return new String(input, StandardCharsets.UTF_8);
    }

    private static void tokens(String text) {
        Reading reading = READER.string("input", text, Metadata.unknown());
        int before = 0;
        for (Token token : reading.tokens()) {
            assertThat(token.span().start()).isGreaterThanOrEqualTo(before);
            assertThat(token.span().end()).isGreaterThan(token.span().start()).isLessThanOrEqualTo(text.length());
            before = token.span().end();
        }
    }

    private static YamlNode.Text written(String value) {
        return new YamlNode.Text(
                value, YamlNode.Style.PLAIN, new Position("test", 1, 1), index -> new Position("test", 1, index + 1));
    }
}
