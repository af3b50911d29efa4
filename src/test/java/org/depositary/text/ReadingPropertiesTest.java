package org.depositary.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReadingPropertiesTest {
    private static final List<String> PIECES = List.of(
            "Chile",
            "Norway",
            "U.S.",
            "Mr.",
            "N.",
            "Berg",
            "visited",
            "the",
            "of",
            " ",
            " ",
            " ",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "  ",
            ".",
            ",",
            ";",
            "?",
            "!",
            "(",
            ")",
            "[1]",
            "[",
            "]",
            "“",
            "”",
            "\"",
            "'",
            "’",
            "'s",
            "-",
            "–",
            "—",
            "\u00AD",
            "\uFFFD",
            "\uFFFDs ",
            "â",
            "€",
            "™",
            "\u0093",
            "\u0000",
            "\uFEFF",
            "\uD800",
            "\uDC00",
            "😀",
            "é",
            "e\u0301",
            "3",
            "12,000",
            "1992",
            "April",
            "3-5th",
            "$",
            "mln.",
            "last week",
            "today",
            "on Tuesday",
            "2004-",
            "22-MAR-1987",
            "47-th",
            "www.",
            "a@b.c",
            "http://",
            "- ",
            "• ",
            "1)",
            "2/",
            "See also",
            "OSLO, May 5 -",
            "K",
            "s ",
            "w ith",
            "Under\u00AD sec",
            "x-\ny");

    @Provide
    static Arbitrary<String> texts() {
        Arbitrary<String> wild = Arbitraries.strings().ofMaxLength(60);
        Arbitrary<String> likely = Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
        Arbitrary<String> spaced = Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join(" ", pieces));
        return Arbitraries.oneOf(wild, likely, spaced);
    }

    @Property
    void a_reading_has_as_many_characters_as_its_document(@ForAll("texts") String text) {
        Reading reading = Texts.read(text);
        assertThat(reading.document().text()).isEqualTo(text);
        assertThat(reading.text()).hasSameSizeAs(text);
    }

    @Property
    void every_repair_replaces_one_character_and_nothing_else_changes(@ForAll("texts") String text) {
        Reading reading = Texts.read(text);
        Map<Integer, Repair> repairs = new HashMap<>();
        reading.repairs()
                .forEach(repair -> assertThat(repairs.put(repair.at(), repair)).isNull());
        for (int i = 0; i < text.length(); i++) {
            Repair repair = repairs.get(i);
            if (repair == null) {
                assertThat(reading.text().charAt(i)).isEqualTo(text.charAt(i));
            } else {
                assertThat(repair.was()).isEqualTo(text.charAt(i)).isNotEqualTo(repair.reads());
                assertThat(repair.reads()).isEqualTo(reading.text().charAt(i));
                assertThat(repair.reason()).isNotBlank();
            }
        }
    }

    @Property
    void each_token_of_a_sentence_leads_to_it(@ForAll("texts") String text) {
        Reading reading = Texts.read(text);
        for (Sentence sentence : reading.sentences()) {
            for (int token = sentence.first(); token < sentence.end(); token++) {
                assertThat(reading.sentence(token)).isSameAs(sentence);
            }
        }
        int behind = reading.tokens().size();
        assertThatThrownBy(() -> reading.sentence(behind)).isInstanceOf(NoSuchElementException.class);
    }

    @Property
    void tokens_are_numbered_ordered_and_apart(@ForAll("texts") String text) {
        int end = 0;
        List<Token> tokens = Texts.read(text).tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            assertThat(token.index()).isEqualTo(i);
            assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(token.span().length()).isPositive();
            end = token.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    @Property
    void a_tokens_text_is_the_repaired_characters_without_soft_hyphens(@ForAll("texts") String text) {
        Reading reading = Texts.read(text);
        for (Token token : reading.tokens()) {
            String read =
                    reading.text().substring(token.span().start(), token.span().end());
            assertThat(token.text()).isEqualTo(read.replace("\u00AD", "")).isNotEmpty();
        }
    }

    @Property
    void sentences_cover_the_tokens_in_order_and_stay_in_their_blocks(@ForAll("texts") String text) {
        Reading reading = Texts.read(text);
        int next = 0;
        for (int i = 0; i < reading.sentences().size(); i++) {
            Sentence sentence = reading.sentences().get(i);
            assertThat(sentence.index()).isEqualTo(i);
            assertThat(sentence.first()).isEqualTo(next);
            assertThat(sentence.span()).isEqualTo(reading.span(sentence.first(), sentence.end()));
            Block block = reading.blocks().get(sentence.block());
            assertThat(block.span().contains(sentence.span())).isTrue();
            assertThat(block.kind()).isNotEqualTo(Block.Kind.BOILERPLATE);
            next = sentence.end();
        }
        assertThat(next).isEqualTo(reading.tokens().size());
    }

    @Property
    void blocks_are_ordered_and_hold_everything_but_white_space(@ForAll("texts") String text) {
        Reading reading = Texts.read(text);
        StringBuilder outside = new StringBuilder();
        int end = 0;
        for (Block block : reading.blocks()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
            outside.append(reading.text(), end, block.span().start());
            end = block.span().end();
        }
        outside.append(reading.text(), end, text.length());
        assertThat(outside.chars().noneMatch(Character::isLetterOrDigit)).isTrue();
    }

    @Property
    void mentions_lie_in_a_sentence_each(@ForAll("texts") String text) {
        Reading reading = Texts.read(text, "1995-09");
        for (Mention mention : Texts.mentions(reading)) {
            assertThat(reading.sentences())
                    .anyMatch(sentence -> sentence.first() <= mention.first() && mention.end() <= sentence.end());
        }
    }
}
