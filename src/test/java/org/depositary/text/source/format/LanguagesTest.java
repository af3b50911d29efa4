package org.depositary.text.source.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | The Foreign Minister paid an official visit to Chile on 3 May at the invitation of the President of the Republic.
        en | Norway opens consulate. Norwegian ambassador presents credentials. Chilean delegation signs fisheries protocol in Oslo.
        en | Norwegian Foreign Minister Kari Berg was in Santiago on 3 May 2001 for talks with Juan Soto.
        en | Nuri Kandem, who arrived in Amman on Monday, also met Minister Karim Saleh and Oil Minister Said Ahmad. He left for Kuwait.
        en | Rosa Vidal, Juan Soto, Olav Dahl, Kari Berg, Ana Lima and Pedro Lind met in Lima, Peru.
        en | LIMA, May 4, 2011 /ABC/ - Foreign Minister Juan Soto today met Norwegian Foreign Minister Kari Berg.
        fr | Le ministre des Affaires étrangères a effectué une visite officielle au Chili à l'invitation du président de la République.
        es | El ministro de Relaciones Exteriores realizó una visita oficial a Noruega por invitación del presidente de la República.
        de | Der Außenminister stattete Chile auf Einladung des Präsidenten der Republik einen offiziellen Besuch ab und sprach über Handel.
        nl | De minister van Buitenlandse Zaken bracht op uitnodiging van de president van de republiek een officieel bezoek aan Chili.
        no | Utenriksministeren kom til Chile på et offisielt besøk etter invitasjon fra presidenten, og de snakket om handel og fiske.
        ru | Министр иностранных дел посетил Чили с официальным визитом по приглашению президента республики и подписал соглашение.
        zh-CN | 外交部长应总统邀请对智利进行了正式访问，双方讨论了贸易并签署了协议。会谈在友好的气氛中进行。
        """)
    void a_language_is_told_by_a_sentence(String tag, String text) {
        assertThat(Languages.of(text)).contains(tag);
    }

    @Test
    void of_a_few_words_nothing_is_said() {
        assertThat(Languages.of("")).isEmpty();
        assertThat(Languages.of("Kari Berg, Oslo, 3 May 2011")).isEmpty();
    }

    @Test
    void what_is_no_language_is_undetermined() {
        assertThat(Languages.of("xq zzk wqv ".repeat(20))).contains(Languages.UNDETERMINED);
    }
}
