package org.depositary.text.source.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodingTest {
    private static final String RUSSIAN = "Министр иностранных дел посетил Чили с официальным визитом по приглашению"
            + " президента республики. Стороны обсудили торговлю и подписали соглашение.";
    private static final String CHINESE = "外交部长应总统邀请对智利进行了正式访问，双方讨论了贸易并签署了协议。会谈在友好的气氛中进行。";
    private static final String JAPANESE = "外務大臣は大統領の招待によりチリを公式訪問し、貿易について話し合い、協定に署名しました。";
    private static final String FRENCH = "Le ministre des Affaires étrangères a été reçu à l’Élysée — « très bien ».";

    @ParameterizedTest
    @CsvSource({"windows-1251", "KOI8-R", "UTF-16LE", "UTF-16BE"})
    void russian_is_read_in_its_encodings(String charset) {
        String marked = charset.startsWith("UTF-16") ? "\uFEFF" + RUSSIAN : RUSSIAN;
        assertThat(Decoding.decode(marked.getBytes(Charset.forName(charset)))).isEqualTo(RUSSIAN);
    }

    @ParameterizedTest
    @CsvSource({"GB18030", "UTF-8", "UTF-16"})
    void chinese_is_read_in_its_encodings(String charset) {
        assertThat(Decoding.decode(CHINESE.getBytes(Charset.forName(charset)))).isEqualTo(CHINESE);
    }

    @ParameterizedTest
    @CsvSource({"Shift_JIS", "EUC-JP"})
    void japanese_is_read_in_its_encodings(String charset) {
        assertThat(Decoding.decode(JAPANESE.getBytes(Charset.forName(charset)))).isEqualTo(JAPANESE);
    }

    @ParameterizedTest
    @CsvSource({"windows-1252", "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void western_text_is_read_with_or_without_a_mark(String charset) {
        assertThat(Decoding.decode(FRENCH.getBytes(Charset.forName(charset)))).isEqualTo(FRENCH);
        String marked = "\uFEFF" + FRENCH;
        if (charset.startsWith("UTF")) {
            assertThat(Decoding.decode(marked.getBytes(Charset.forName(charset))))
                    .isEqualTo(FRENCH);
        }
    }

    @Test
    void a_replacement_character_received_stays_one() {
        String damaged = "the Ambassador\uFFFDs residence \uFFFD in Oslo";
        assertThat(Decoding.decode(damaged.getBytes(StandardCharsets.UTF_8))).isEqualTo(damaged);
    }

    @Test
    void one_broken_byte_does_not_spoil_a_text_in_utf_8() {
        byte[] bytes = (RUSSIAN + "|" + FRENCH).getBytes(StandardCharsets.UTF_8);
        int at = RUSSIAN.getBytes(StandardCharsets.UTF_8).length;
        bytes[at] = (byte) 0xFF;
        assertThat(Decoding.decode(bytes)).isEqualTo(RUSSIAN + "\uFFFD" + FRENCH);
    }

    @Test
    void a_nul_now_and_then_is_a_character_of_the_text() {
        assertThat(Decoding.decode("a\0Chile and Norway".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("a\0Chile and Norway");
    }
}
