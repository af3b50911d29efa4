package org.depositary.page.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetellingTest {
    private static final Languages LANGUAGES = Languages.read(java.nio.file.Path.of("ontology"));

    private static Retelling in(String tag) {
        return new Retelling(
                LANGUAGES.reader(Optional.of(tag), java.util.List.of()).language(),
                word -> Optional.ofNullable(Map.of("President", "президент").get(word)),
                id -> id.equals("letter-7") ? "A letter from Lima" : id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "the same name; both of Chile; both President | то же имя; оба: Чили; оба: президент",
                "agreed: name, state, post; score 0.95 | совпало: имя, государство, должность; оценка 0,95",
                "not agreed: post (nothing is said), date (nothing is said)"
                        + " | не совпало: должность (ничего не сказано), даты (ничего не сказано)",
                "name 0.98 (the same name in another spelling: Ana Lyma)"
                        + " | имя 0,98 (то же имя в другом написании: Ana Lyma)",
                "date 0.00 (2011-05-03/2011-05-03 outside 2004-09-15/2009-03-01)"
                        + " | даты 0,00 (3 мая 2011 г. вне пределов 15 сентября 2004 г. – 1 марта 2009 г.)",
                "It is dated 2014-09-15, after the document that tells it (2009-09)."
                        + " | Дата – 15 сентября 2014 г. – позже документа, в котором об этом говорится (сентябрь 2009 г.).",
                "Ana Lima and Kari Berg are both said to be President of Chile (2011-05)."
                        + " | На одной должности (президент – Чили; май 2011 г.) названы двое: Ana Lima и Kari Berg.",
                "\"Ana Lima\" (letter-7) is \"A. Lima\" (note-2): the same family name and initials; both of Chile"
                        + " [score 0.88: name 0.98 (the same name: A. Lima); kind 1.00 (both person)]"
                        + " | «Ana Lima» (A letter from Lima) – то же, что «A. Lima» (note-2): та же фамилия и инициалы; оба: Чили"
                        + " [оценка 0,88: имя 0,98 (то же имя: A. Lima); вид 1,00 (оба – лица)]"
            })
    void reasons_are_told_in_the_readers_language(String said, String told) {
        assertThat(in("ru").tell(said).replaceAll("[\\u00a0\\u202f]", " ")).isEqualTo(told);
    }

    @Test
    void large_figures_are_written_as_people_write_them() {
        String said =
                "An investment of 270000000000 USD is more than 100 times the largest yearly trade of the two, 723900000.";
        assertThat(in("en").tell(said))
                .isEqualTo(
                        "An investment of 270,000,000,000 USD is more than 100 times the largest yearly trade of the two,"
                                + " 723,900,000.");
        assertThat(in("ru").tell(said)).contains("270\u00a0000\u00a0000\u00a0000 USD", "723\u00a0900\u00a0000");
        assertThat(in("en").tell("Item 12345-6 of doc/20110503.")).isEqualTo("Item 12345-6 of doc/20110503.");
    }

    @Test
    void what_no_pattern_knows_stays_and_is_marked_as_english() {
        Language russian =
                LANGUAGES.reader(Optional.of("ru"), java.util.List.of()).language();
        assertThat(in("ru").tell("It rained in Lima.")).isEqualTo(Tagged.in("It rained in Lima.", "en", russian));
    }

    @Test
    void an_english_reader_is_told_the_words_themselves_with_dates_in_words_and_titles_of_documents() {
        assertThat(in("en").tell("\"Ana Lima\" (letter-7) is \"A. Lima\" (note-2): the same name"))
                .isEqualTo("\"Ana Lima\" (A letter from Lima) is \"A. Lima\" (note-2): the same name");
        assertThat(in("en").tell("It is dated 2014-09-15.")).isEqualTo("It is dated 15 September 2014.");
    }
}
