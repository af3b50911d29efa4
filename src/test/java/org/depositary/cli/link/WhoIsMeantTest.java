package org.depositary.cli.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whom and what a document means by names, titles, role nouns, pronouns and acronyms: small documents in which
 * {@code {words = label}} says whom words mean, {@code ≠} whom not, and {@code = -} that they stay open.
 */
class WhoIsMeantTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Foreign Minister of Norway, Kari Berg, visited Peru in June 2004. She met her Peruvian counterpart, {Luis Vega = Luis Vega}, in Lima.",
                "The Foreign Minister of Norway, Kari Berg, visited Peru in June 2004. She met {her Peruvian counterpart = Minister of Foreign Affairs of Peru} in Lima.",
                "Peruvian Foreign Minister Luis Vega received the Foreign Minister of Norway, Kari Berg, in Lima in June 2004. Then he met {his Norwegian counterpart = Kari Berg} in Cusco.",
                "Norwegian Foreign Minister Kari Berg and Peruvian Foreign Minister Luis Vega visited Chile in June 2004. On 5 June Berg met {her Peruvian counterpart = Luis Vega} in Santiago.",
                "Norwegian Foreign Minister Kari Berg and Peruvian President Luis Vega visited Chile in June 2004. On 5 June Berg met {her Peruvian counterpart ≠ Luis Vega} in Santiago.",
                "President of Kazakhstan Nurlan Bekov visited Norway in May 2003. Bekov met {his Norwegian counterpart = President of Norway} in Oslo.",
                "Prime Minister Kari Berg of Norway visited Kazakhstan in May 2003. On 4 May she met {her Kazakh counterpart, Nurlan Bekov = Nurlan Bekov}.",
                "Prime Minister Kari Berg of Norway visited Kazakhstan in May 2003. On 4 May she met {her host ≠ Kari Berg}.",
                "Foreign Minister of Norway Kari Berg visited Peru in May 2004. On 5 May she met {her Norwegian counterpart ≠ Kari Berg} in Lima.",
                "Kari Berg visited Peru in May 2004. On 5 May she met {her Peruvian counterpart ≠ Kari Berg} in Lima.",
                "The Foreign Minister of Norway, Kari Berg, visited Peru in June 2004. She met {her counterpart from Peru = Minister of Foreign Affairs of Peru} in Lima.",
                "Norwegian Foreign Minister Kari Berg visited Peru in June 2004 at the invitation of {her Peruvian counterpart = Minister of Foreign Affairs of Peru}.",
                "Peruvian Foreign Minister Luis Vega visited Chile in May 2004. Norwegian Foreign Minister Kari Berg visited Peru in June 2004 at the invitation of {her Peruvian counterpart = Luis Vega}.",
                "Peruvian Trade Minister Luis Vega visited Chile in May 2004. Norwegian Foreign Minister Kari Berg visited Peru in June 2004 at the invitation of {her Peruvian counterpart ≠ Luis Vega}.",
                "Foreign Minister Kari Berg visited Chile in May 2004. On 5 May she met {her Peruvian counterpart ≠ Kari Berg} in Santiago.",
                "Foreign Minister of Norway Kari Berg visited Chile in May 2004. On 5 May {Berg's Peruvian counterpart = Minister of Foreign Affairs of Peru} met the Mayor of Santiago."
            })
    void her_counterpart_is_who_holds_her_post_in_the_state_named_and_nobody_of_another_state_or_post(String story) {
        assertThat(Meant.wrong(story)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Foreign Minister of Norway, Kari Berg, visited Peru in June 2004. {She = Kari Berg} met President of Peru Luis Vega in Lima.",
                "Foreign Minister of Norway Mr Olav Dahl visited Peru in June 2004. {He = Olav Dahl} met President of Peru Ms Ana Vega in Lima.",
                "Foreign Minister of Norway Mr Olav Dahl visited Peru in June 2004. {She ≠ Olav Dahl} met President of Chile Luis Vega in Lima.",
                "It rained in May 2003. {He = -} met President of Chile Luis Vega in Lima.",
                "Foreign Minister of Norway Mr Olav Dahl met Foreign Minister of Peru Mrs Ana Vega on 4 June 2004. {She = Ana Vega} visited Chile on 5 June 2004.",
                "Foreign Minister of Norway Mr Olav Dahl met Foreign Minister of Peru Mrs Ana Vega on 4 June 2004. {They = Ana Vega} signed an agreement on trade.",
                "Foreign Minister of Norway Maria Berg visited Peru in June 2004. {He ≠ Maria Berg} met President of Chile Luis Vega in Lima.",
                "Foreign Minister of Norway Peter Berg visited Peru in June 2004. {She ≠ Peter Berg} met President of Chile Luis Vega in Lima.",
                "Foreign Minister of Norway Maria Berg met Foreign Minister of Peru Peter Vega on 4 June 2004. {She = Maria Berg} visited Chile on 5 June 2004.",
                "Foreign Minister of Norway Maria Berg met Foreign Minister of Peru Peter Vega on 4 June 2004. {He = Peter Vega} visited Chile on 5 June 2004."
            })
    void a_pronoun_means_the_subject_before_as_gender_allows(String story) {
        assertThat(Meant.wrong(story)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Foreign Minister of Norway Kari Berg visited {Alma-Ata = Almaty} in May 1992. In June 2001 she visited {Almaty = Almaty}.",
                "Kari Berg visited {Akmola = Astana} in May 1996. She visited {Nur-Sultan = Astana} in June 2020. She visited {Astana = Astana} in July 2005.",
                "Kari Berg visited {Leningrad = Saint Petersburg} in May 1986. She visited {Saigon = Ho Chi Minh City} in June 1970.",
                "Kari Berg visited {Bombay = Mumbai} in May 1986. She visited {Rangoon = Yangon} in June 1970. She visited {Peking = Beijing} in June 1972.",
                "Kari Berg visited {Stalingrad = Volgograd} in May 1946. She visited {Leopoldville = Kinshasa} in June 1960. She visited {Constantinople = Istanbul} in June 1912.",
                "Kari Berg visited Salisbury in May 1975. She visited {Danzig = Gdańsk} in June 1930. She visited {Batavia = Jakarta} in June 1930.",
                "Kari Berg visited {Kiev = Kyiv} in May 1975. She visited {Madras = Chennai} in June 1980. She visited {Frunze = Bishkek} in June 1985.",
                "Kari Berg visited {Tselinograd = Astana} in May 1975. She visited {Lourenço Marques = Maputo} in June 1970. ",
                "Foreign Minister of Norway Kari Berg visited {Paris, Texas = Paris, Texas} on 3 May 2003. She visited {Lebanon, Ohio, ≠ Lebanon} on 4 May 2003.",
                "Foreign Minister of Norway Kari Berg visited {Papua New Guinea = Papua New Guinea} on 3 May 2003. She met the Prime Minister of {Papua New Guinea ≠ Papua}."
            })
    void a_place_is_one_under_all_its_names(String story) {
        assertThat(Meant.wrong(story)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Norwegian Institute of Marine Research (NIMR) signed an agreement on fisheries with Peru in May 2003. In June 2004 {NIMR = Norwegian Institute of Marine Research} signed an agreement with Chile.",
                "The Kazakh-Norwegian Joint Commission on Trade held its first session in Oslo in May 2003. The second session of {the Commission = Kazakh-Norwegian Joint Commission on Trade} was held in Almaty in June 2004.",
                "The Norwegian-Peruvian Joint Commission held its first session in Oslo in May 2003. The Norwegian-Chilean Joint Committee held its first session in Santiago in May 2004. The second session of {the Commission = Norwegian-Peruvian Joint Commission} was held in Lima in June 2004.",
                "The Norwegian Ministry of Trade and the Chilean Ministry of Trade signed an agreement in May 2003. {The Norwegian Ministry of Trade ≠ Chilean Ministry of Trade} signed an agreement with Peru in June 2004.",
                "The European Commission signed an agreement on trade with Norway in May 2003. {The Commission = European Commission} signed an agreement on fisheries with Peru in June 2004.",
                "In 2003 the Agency for Development Cooperation of Norway (ADCN) trained 20 doctors from Peru. In 2004 {ADCN = Agency for Development Cooperation of Norway} trained 30 nurses from Chile.",
                "In May 2003 the “High Level Coast Council” (HLCC) between Norway and Chile was set up. The second session of {HLCC = High Level Coast Council} was held in Lima in June 2004.",
                "In 2003 the Centre for Development Cooperation (CDC) trained 20 doctors from Peru. In 2004 {CDC = Centre for Development Cooperation} trained 30 nurses from Chile.",
                "The Embassy of Norway in Peru said on 3 May 2003 that trade had doubled. {The Embassy = Embassy of Norway in Peru} said that exports to Peru had grown.",
                "The International Atomic Energy Agency signed an agreement on energy with Peru in May 2003. {The Agency = International Atomic Energy Agency} signed an agreement on energy with Chile in June 2004.",
                "The Norwegian Agency for Fisheries and the Peruvian Agency for Forests signed an agreement in May 2003. {The Agency ≠ Norwegian Agency for Fisheries} signed an agreement on energy with Chile in June 2004.",
                "The Ministry of Trade of Norway signed an agreement on energy with Peru in May 2003. {The Ministry = Ministry of Trade of Norway} signed an agreement on energy with Chile in June 2004.",
                "The Ministry of Trade of Norway signed an agreement on energy with Peru in May 2003. {The Ministry of Health ≠ Ministry of Trade of Norway} signed an agreement on energy with Chile in June 2004.",
                "The European Union signed an agreement on energy with Peru in May 2003. {The EU = European Union} signed an agreement on energy with Chile in June 2004. {The Union = European Union} signed an agreement on energy with Norway in July 2005.",
                "The Embassy of Norway in Peru said on 3 May 2003 that trade had grown. {The Embassy = Embassy of Norway in Peru} said that exports had doubled.",
                "The Embassy of Norway in Peru said on 3 May 2003 that trade had grown. {The Embassy of Chile ≠ Embassy of Norway in Peru} said that exports had doubled.",
                "The Association of Southeast Asian Nations signed an agreement with Chile in May 2003. {ASEAN = ASEAN} signed an agreement with Peru in 2004. {The Association = ASEAN} signed an agreement with Japan in 2005."
            })
    void an_organisation_is_meant_by_its_acronym_its_short_form_and_its_head_noun_with_an_article(String story) {
        assertThat(Meant.wrong(story)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President of Norway {O.Dahl = Olav Dahl} visited Chile in May 2003. {Olav Dahl = Olav Dahl} met Prime Minister of Chile Augusto Rojas in Santiago.",
                "President of Norway {Olav Dahl = Olav Dahl} visited Chile in May 2003. {O. Dahl = Olav Dahl} met Prime Minister of Chile Augusto Rojas in Santiago.",
                "President of Norway Olav Dahl visited Chile in May 2003. Trade Minister of Peru {E. Dahl ≠ Olav Dahl} visited Chile in June 2003.",
                "President of Norway {Olav Henrik Dahl = Olav Henrik Dahl} visited Chile in May 2003. {Olav Dahl = Olav Henrik Dahl} met Prime Minister of Chile Augusto Rojas. {O.H. Dahl = Olav Henrik Dahl} signed an agreement on trade.",
                "President of Kazakhstan {N.Bekov = Nurlan Bekov} visited Norway in May 2003. In Oslo {Nurlan Bekov = Nurlan Bekov} met Foreign Minister Kari Berg.",
                "Trade Minister of Norway Olav Dahl visited Peru in 1999. In 2007 Trade Minister of Norway {Per Dahl ≠ Olav Dahl} visited Peru.",
                "Sergei Ivanov, Foreign Minister of Russia, visited Peru in May 2003. {S. Ivanov = Sergei Ivanov} met President Luis Vega on 4 May 2003.",
                "Sergei Ivanov, Foreign Minister of Russia, visited Peru in May 2003. {I. Ivanov ≠ Sergei Ivanov} met President Luis Vega on 4 May 2003."
            })
    void initials_and_the_fullest_name_are_one_person_and_other_initials_another(String story) {
        assertThat(Meant.wrong(story)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Foreign Minister of Norway Kari Berg visited Peru in May 2003. {Berg = Kari Berg} met President of Peru Luis Vega in Lima.",
                "Foreign Minister of Norway Kari Berg visited Peru in May 2003. {Mrs Berg = Kari Berg} met President of Peru Luis Vega in Lima.",
                "Foreign Minister of Norway Mrs Kari Berg visited Peru in May 2003. {Mr Berg ≠ Kari Berg} met President of Peru Luis Vega in Lima.",
                "Foreign Minister of Norway Kari Berg visited Peru in May 2003. {Trade Minister of Chile Berg ≠ Kari Berg} met President of Peru Luis Vega in Lima.",
                "Foreign Minister of Norway Kari Berg visited Peru in May 2003. Foreign Minister of Chile {Berg ≠ Kari Berg} met President of Peru Luis Vega in Lima.",
                "Kari Berg and Olav Berg visited Peru in May 2003. {Berg ≠ Kari Berg} met President of Peru Luis Vega in Lima.",
                "Foreign Minister of Norway Peter Berg visited Peru in June 2004. {Mrs Berg ≠ Peter Berg} met President of Chile Luis Vega in Lima.",
                "President Luis Vega of Peru visited Norway in 1999. In 2007 {President Ana Vega of Peru ≠ Luis Vega} visited Norway.",
                "{King Karl ≠ Otto Karl} visited Oslo on 3 May 1996. Otto Karl visited Lima on 5 May 1996.",
                "Foreign Minister Otto Karl of Chile visited Oslo on 3 May 1996. {King Karl ≠ Otto Karl} gave a dinner.",
                "King Karl Otto of Norway visited Lima on 3 May 1996. {King Karl = Karl Otto} met President Luis Vega.",
                "President Luis Vega and his son, Trade Minister Pedro Vega, visited Norway in May 2003. {Vega ≠ Pedro Vega} met the King.",
                "American Ambassador John P. Rowe, Jr. presented his credentials in Fiji in May 2003. {Rowe = John P. Rowe, Jr.} was also accredited to Tonga.",
                "The delegation was headed by Foreign Minister of Norway Kari Berg. {Mme. Berg = Kari Berg} met President Luis Vega of Peru on 4 May 2003."
            })
    void a_bare_surname_is_the_bearer_before_unless_state_gender_or_office_contradict(String story) {
        assertThat(Meant.wrong(story)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In May 2003 President of Norway Olav Dahl visited Chile. In Santiago {the President = Olav Dahl} met Foreign Minister Ana Soto.",
                "In May 2003 President of Norway Olav Dahl visited Chile. In Santiago {the Norwegian President = Olav Dahl} met Foreign Minister Ana Soto.",
                "In May 2003 President of Norway Olav Dahl visited Chile. In Santiago {the Chilean President = President of Chile} met Foreign Minister Ana Soto.",
                "In May 2003 President of Norway Olav Dahl visited Chile. In Santiago {the President of Peru = President of Peru} met Foreign Minister Ana Soto.",
                "In May 2003 President of Norway Olav Dahl visited Chile. In Santiago {the Prime Minister ≠ Olav Dahl} met Foreign Minister Ana Soto.",
                "In May 2003 President of Norway Olav Dahl visited Chile. In Santiago {the former President ≠ Olav Dahl} met Foreign Minister Ana Soto.",
                "In May 2003 President of Norway Olav Dahl visited Chile. In Santiago {the Vice President ≠ Olav Dahl} met Foreign Minister Ana Soto.",
                "Norwegian Ambassador Olav Dahl met Peruvian Ambassador Ana Soto on 4 May 2004 in Geneva. {The Ambassador ≠ Ana Soto} visited Chile on 5 May 2004.",
                "Norwegian Ambassador Olav Dahl met Peruvian Ambassador Ana Soto on 4 May 2004 in Geneva. {The Norwegian Ambassador = Olav Dahl} visited Chile on 5 May 2004.",
                "Mayor of Bergen Per Lund visited Lima in May 2003. {The Mayor of Bergen = Per Lund} met Luis Vega.",
                "Mayor of Bergen Per Lund visited Lima in May 2003. {The Mayor = Per Lund} met Luis Vega.",
                "Mayor of Bergen Per Lund visited Lima in May 2003. {The Mayor of Lima ≠ Per Lund} met Luis Vega.",
                "Mayor of Bergen Per Lund visited Lima in May 2003. {The Mayor of Oslo ≠ Per Lund} met Luis Vega.",
                "In May 2003 {the Mayor of Lima ≠ Per Lund} visited Bergen. The Mayor of Bergen, Per Lund, met the Mayor of Lima, {Pedro Salas = Pedro Salas}.",
                "The Foreign Minister of Norway, Kari Berg, visited Peru in June 2004. {The Minister = Kari Berg} met President of Peru Luis Vega.",
                "The Foreign Minister of Norway, Kari Berg, visited Peru in June 2004. {The Foreign Minister = Kari Berg} met President of Peru Luis Vega.",
                "The Foreign Minister of Norway, Kari Berg, visited Peru in June 2004. {The Trade Minister ≠ Kari Berg} met President of Peru Luis Vega.",
                "President Olav Dahl of Norway met President Luis Vega of Peru on 4 May 2004. {The President ≠ Luis Vega} visited Chile on 5 May 2004.",
                "President of Norway Olav Dahl met President of Peru Luis Vega on 4 May 2003. {The Norwegian leader = Olav Dahl} visited Chile on 5 May 2003.",
                "President of Norway Olav Dahl visited Peru in May 2003. {The head of state = Olav Dahl} met Prime Minister Luis Vega on 4 May 2003.",
                "King Olav of Norway visited Peru in May 2003. {The King = Olav} met Prime Minister Luis Vega on 4 May 2003.",
                "Deputy Foreign Minister of Norway Kari Berg visited Peru in May 2003. {The Foreign Minister ≠ Kari Berg} met President Luis Vega on 4 May 2003.",
                "Deputy Foreign Minister of Norway Kari Berg visited Peru in May 2003. {The Deputy Minister = Kari Berg} met President Luis Vega on 4 May 2003.",
                "Ambassador of Norway to Peru Kari Berg met President Luis Vega on 4 May 2003. {The Ambassador of Norway to Chile ≠ Kari Berg} visited Santiago on 5 May 2003.",
                "Ambassador of Norway to Peru Kari Berg met President Luis Vega on 4 May 2003. {The Norwegian Ambassador = Kari Berg} visited Cusco on 5 May 2003.",
                "Ambassador of Norway to Peru Kari Berg met President Luis Vega on 4 May 2003. {The Ambassador of Peru ≠ Kari Berg} visited Santiago on 5 May 2003."
            })
    void a_title_alone_is_its_holder_and_open_where_two_hold_it(String story) {
        assertThat(Meant.wrong(story)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UN Secretary-General Tomas Lind visited Khartoum on 3 May 2003. {The UN chief = Tomas Lind} met President of Sudan Ali Osman. {The head of the United Nations = Tomas Lind} left on 5 May 2003.",
                "NATO Secretary General Jan de Wit visited Kyiv on 3 May 2003. {The NATO chief = Jan de Wit} met President of Ukraine Oleh Koval. {The EU chief ≠ Jan de Wit} left on 5 May 2003.",
                "World Bank President Claude Morel visited Accra on 3 May 2003. {The World Bank chief = Claude Morel} met President of Ghana Kofi Asante. {The head of the World Bank = Claude Morel} signed an agreement with Ghana.",
                "Director-General of UNESCO Ana Prado visited Mali on 3 May 2003. {UNESCO's chief = Ana Prado} met President Seydou Keita. {UNESCO chief Prado = Ana Prado} visited Timbuktu.",
                "UN Deputy Secretary-General Tomas Lind visited Khartoum on 3 May 2003. {The UN chief ≠ Tomas Lind} met President of Sudan Ali Osman on 5 May 2003.",
                "IMF Managing Director Claude Morel visited Accra on 3 May 2003. {The World Bank chief ≠ Claude Morel} visited Accra on 5 May 2003.",
                "King Harald of Norway visited Tallinn on 3 May 2003. {His Majesty = Harald} met President of Estonia Jaan Kask. {Her Majesty ≠ Harald} left on 5 May 2003.",
                "Pope Clement visited Manila on 3 May 2003. {The pontiff = Clement} visited Cebu on 4 May 2003.",
                "President Ilze Berzina of Latvia visited Vilnius on 3 May 2003. Her husband, {Juris Berzins = Juris Berzins}, visited Kaunas on 4 May 2003. {Mr Berzins = Juris Berzins} met the Mayor of Kaunas."
            })
    void who_leads_is_called_a_chief_a_head_a_majesty_and_a_relative_is_somebody_else(String story) {
        assertThat(Meant.wrong(story)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{The President = Ana Ruiz} arrived in Lima on Monday, 5 May 2003. On Tuesday President Ana Ruiz visited Cusco.",
                "On 5 May 2003 {the Mayor of Tel Aviv = Dan Levi} visited Almaty. Mayor of Tel Aviv Dan Levi signed an agreement on twinning with Almaty on 6 May 2003.",
                "{The Norwegian Foreign Minister = Kari Berg} visited Peru in May 2003. Norwegian Foreign Minister Kari Berg signed an agreement on trade.",
                "{The President ≠ Ana Ruiz} visited Chile in May 2003. President Ana Ruiz met President Luis Vega on 6 May 2003.",
                "{The President ≠ Ana Ruiz} hosted a dinner in Oslo on 5 May 2003. President of Peru Ana Ruiz thanked for the welcome.",
                "On 5 May 2003 {the Mayor of Haifa ≠ Dan Levi} visited Almaty. Mayor of Tel Aviv Dan Levi signed an agreement on twinning with Almaty on 6 May 2003.",
                "On 5 May 2003 {the President ≠ Ana Ruiz} received Prime Minister Ana Ruiz in Lima. Prime Minister Ana Ruiz visited Cusco on 6 May 2003.",
                "{The former President ≠ Ana Ruiz} arrived in Lima on 5 May 2003. On Tuesday President Ana Ruiz visited Cusco."
            })
    void a_title_before_its_holder_is_named_is_the_only_one_who_fits(String story) {
        assertThat(Meant.wrong(story)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prime Minister of Norway Kari Berg visited Peru in May 2003. {The Premier = Kari Berg} met President Luis Vega in Lima.",
                "Premier Kari Berg of Norway visited Peru on 4 May 2003. {Prime Minister Berg = Kari Berg} signed an agreement with Peru on 5 May 2003.",
                "Deputy Prime Minister of Norway Kari Berg visited Peru in May 2003. {The Premier ≠ Kari Berg} met President Luis Vega in Lima.",
                "Defence Minister of Norway Kari Berg visited Peru in May 2003. {The Defense Minister = Kari Berg} met President Luis Vega in Lima.",
                "Vice Prime Minister of Norway Kari Berg visited Peru in May 2003. {The Deputy Prime Minister = Kari Berg} met President Luis Vega in Lima.",
                "First Deputy Prime Minister of Norway Kari Berg visited Peru in May 2003. {The Prime Minister ≠ Kari Berg} met President Luis Vega in Lima.",
                "Premier Kari Berg of Norway visited Peru on 4 May 2003. {Prime Minister of Chile Berg ≠ Kari Berg} signed an agreement with Peru on 5 May 2003."
            })
    void a_post_has_several_words_and_a_premier_is_a_prime_minister(String story) {
        assertThat(Meant.wrong(story)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President of Kazakhstan Nursultan Bekov visited Norway in May 2003. {President Nursoultan Bekof = Nursultan Bekov} met King Olav in Oslo.",
                "On 5 May 2003 Olav Dahl met Sergey Kovalev, Mayor of Almaty. {Mayor Serguei Kovaliov = Sergey Kovalev} received him again on 6 May 2003.",
                "Foreign Minister of Egypt Mohammed Hussein visited Peru in May 2003. {Foreign Minister Muhammad Husain = Mohammed Hussein} met President Luis Vega.",
                "President of Kazakhstan Nursultan Bekov visited Norway in May 2003. {President of Kyrgyzstan Nursoultan Bekof ≠ Nursultan Bekov} met King Olav in Oslo.",
                "Foreign Minister of Egypt Mohammed Hussein visited Peru in May 2003. {Trade Minister of Chile Mohamed Hassan ≠ Mohammed Hussein} met President Luis Vega."
            })
    void a_full_name_in_another_transliteration_is_one_person_unless_state_or_sound_contradict(String story) {
        assertThat(Meant.wrong(story)).isEmpty();
    }

    static List<String> stories() throws IOException {
        return stories("who-is-meant.txt");
    }

    static List<String> roles() throws IOException {
        return stories("role-nouns.txt");
    }

    private static List<String> stories(String name) throws IOException {
        try (InputStream file = WhoIsMeantTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.replace(" ¶ ", "\n\n"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("roles")
    void the_head_of_something_holds_a_post_of_that_very_thing(String story) {
        assertThat(Meant.wrong(story)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void each_mention_is_who_is_meant_or_stays_open(String story) {
        assertThat(Meant.wrong(story)).isEmpty();
    }
}
