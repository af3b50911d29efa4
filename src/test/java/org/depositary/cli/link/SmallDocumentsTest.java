package org.depositary.cli.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** More small documents: what must be linked and what must not, and whom words mean in them. */
class SmallDocumentsTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = ';', emptyValue = "", textBlock = """
            2009; The Sudanese Foreign Minister met the Governor of Unity State in Bentiu on 3 May 2009.; Q1049; Q958
            2013; The Foreign Minister of South Sudan visited Khartoum on 3 May 2013.; Q958;
            2010; The Consul General of Chile in Santiago de Cuba, Ms Rosa Pinto, met the Mayor on 3 May 2010.; Q298; Q2887
            2010; The Mayor of Athens, Georgia, received the Consul of Greece on 3 May 2010.; Q41; Q1524 Q230
            2010; The Mayor of Wellington, Ms Celia Moore, received the Ambassador of Fiji on 3 May 2010.; Q712 Q23661;
            2010; Ambassador Victoria Lindqvist of Sweden visited Nauru on 3 May 2010.; Q34 Q697; Q3940
            2010; Mr Chad Olsen and Ms Kenya Moore met the Ambassador of Togo on 3 May 2010.; Q945; Q657 Q114
            2010; The bank of Samoa's neighbour Tonga opened an office in Apia on 3 May 2010.; Q678;
            2010; The ship Malta Star left Valletta for Tunis with the Ambassador of Tunisia on 3 May 2010.; Q948;
            2010; The Lebanon Daily News told the Ambassador of Finland so in Imola on 3 May 2010.; Q33; Q822
            1958; The Foreign Minister of the United Arab Republic visited Delhi on 3 May 1959.; Q170468; Q79 Q858
            1975; The Foreign Minister of Egypt and the Foreign Minister of Syria met in Delhi on 3 May 1975.; Q79 Q858; Q170468
            1963; The Prime Minister of Tanganyika visited Stockholm on 3 May 1963.; Q431731; Q924
            1980; The Prime Minister of Tanzania visited Stockholm on 3 May 1980.; Q924; Q431731
            1849; The Envoy of the Republic of Texas was received in Paris on 3 May 1840.; Q170588; Q1439
            2010; The Governor of Texas met the Consul of Peru on 3 May 2010.; Q419; Q170588
            1969; A delegation of Biafra was received in Libreville on 3 May 1969.; Q178469; Q1033
            2010; The Ambassador of Nigeria visited the Bight of Biafra on 3 May 2010.; Q1033; Q178469
            1790; The Resident at the court of the Kingdom of Mysore left Madras on 3 May 1790.; Q266923;
            2010; The Mayor of Mysore received the Consul of Sri Lanka on 3 May 2010.; Q854; Q266923
            1850; The King of Hanover received the Minister of Prussia on 3 May 1850.; Q38872; Q183
            2010; The Mayor of Hanover received the Ambassador of Lesotho on 3 May 2010.; Q1013; Q164079
            2010; The Dominican Republic and Dominica established relations on 3 May 2010.; Q786 Q784;
            2010; The President of Equatorial Guinea visited Papua New Guinea on 3 May 2010.; Q983 Q691; Q1006 Q1007
            """)
    void what_a_small_document_names_is_linked_and_nothing_else(
            String date, String text, String wanted, @Nullable String unwanted) {
        List<String> links = Prose.links(Prose.linked(date, text));
        assertThat(links).containsAll(List.of(wanted.split(" ")));
        assertThat(unwanted == null ? List.of() : List.of(unwanted.split(" "))).doesNotContainAnyElementsOf(links);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Finnish Trade Minister Aino Salo met Estonian Trade Minister Jaan Tamm in Riga on 3 May 2009. {The Finnish minister = Aino Salo} left for Oslo.",
                "Finnish Trade Minister Aino Salo met Estonian Trade Minister Jaan Tamm in Riga on 3 May 2009. {The Trade Minister ≠ Jaan Tamm} left for Oslo.",
                "The Secretary-General of the Baltic Trade Council, Ms Aino Salo, visited Oslo on 3 May 2009. {The Council = Baltic Trade Council} opened an office. {The Secretary-General = Aino Salo} met King Olav.",
                "President Jaan Tamm of Estonia and former President Aino Salo of Finland met in Riga on 3 May 2009. {The President = Jaan Tamm} left for Oslo.",
                "Ambassador Aino Salo of Finland and her husband, Dr Pekka Salo, visited Riga on 3 May 2009. {Ambassador Salo = Aino Salo} met the Mayor.",
                "Prime Minister Jaan Tamm of Estonia resigned on 3 May 2009. {The Prime Minister ≠ Jaan Tamm} met King Olav of Norway in Oslo on 9 May 2009."
            })
    void whom_words_mean_in_a_small_document(String story) {
        assertThat(Meant.wrong(story)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The President of the Northern Fisheries Bank, Mr Olav Dahl, visited Lima in May 2004. {The President of the Bank = Olav Dahl} met the Mayor of Cusco.",
                "The President of the Northern Fisheries Bank, Mr Olav Dahl, visited Lima in May 2004. {The Bank's President = Olav Dahl} met the Mayor of Cusco.",
                "The President of the Northern Fisheries Bank, Mr Olav Dahl, visited Lima in May 2004. {The President of the Council ≠ Olav Dahl} met the Mayor of Cusco.",
                "The President of the Northern Fisheries Bank, Mr Olav Dahl, visited Lima in May 2004. {The President of Peru ≠ Olav Dahl} met the Mayor of Cusco.",
                "The President of the Northern Fisheries Bank, Mr Olav Dahl, visited Lima in May 2004. {The chief of the Bank = Olav Dahl} met the Mayor of Cusco.",
                "The President of the Northern Fisheries Bank, Mr Olav Dahl, visited Lima in May 2004. {The chief of the Council ≠ Olav Dahl} met the Mayor of Cusco.",
                "The President of the Northern Fisheries Bank, Mr Olav Dahl, visited Lima in May 2004. {The deputy head of the Bank ≠ Olav Dahl} met the Mayor of Cusco."
            })
    void the_head_of_a_body_is_meant_by_the_noun_that_is_short_for_it(String story) {
        assertThat(Meant.wrong(story)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway's Minister of State Olav Dahl visited Lima in May 2003. His successor, Kari Berg, came in June 2004. {The Minister of State = Kari Berg} met the Mayor of Lima.",
                "Norwegian Trade Minister Olav Dahl visited Lima in May 2003. His successor Kari Berg came in June 2004. {The Trade Minister = Kari Berg} met the Mayor of Lima.",
                "Norwegian Trade Minister Olav Dahl visited Lima in May 2003. Dahl's successor Kari Berg came in June 2004. {The Trade Minister = Kari Berg} met the Mayor of Lima.",
                "Norwegian Trade Minister Olav Dahl visited Lima in May 2003. His successor Kari Berg came in June 2004. Dahl met her in Cusco. {The former Trade Minister ≠ Kari Berg} left on 5 June.",
                "Olav Dahl visited Lima in May 2003. His successor Kari Berg came in June 2004. {The Trade Minister ≠ Kari Berg} met the Mayor of Lima."
            })
    void who_follows_somebody_has_the_post_from_then_on(String story) {
        assertThat(Meant.wrong(story)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norwegian Foreign Minister Olav Dahl visited Lima in May 2003. Kari Berg succeeded him. {The Foreign Minister = Kari Berg} met the Mayor of Lima.",
                "Norwegian Foreign Minister Olav Dahl resigned on 3 May 2003. Kari Berg succeeded him on 5 May. {The Foreign Minister = Kari Berg} met the Mayor of Lima.",
                "Norwegian Foreign Minister Olav Dahl visited Lima in May 2003. He was succeeded by Kari Berg in June 2003. {The Foreign Minister = Kari Berg} met the Mayor of Lima.",
                "Norwegian Trade Minister Olav Dahl was succeeded by Kari Berg in June 2003. {The Minister = Kari Berg} met the Mayor of Lima.",
                "Norwegian Trade Minister Olav Dahl visited Lima in May 2003. In June 2003 Kari Berg took over from him. {The Trade Minister = Kari Berg} met the Mayor of Lima.",
                "Norwegian Trade Minister Olav Dahl visited Lima in May 2003. Kari Berg succeeded Dahl in June 2003. {The Trade Minister = Kari Berg} met the Mayor of Lima.",
                "Norwegian Trade Minister Olav Dahl visited Lima in May 2003. Kari Berg succeeded Dahl in June 2003. {The former Trade Minister ≠ Kari Berg} met the Mayor of Lima.",
                "Norwegian Trade Minister Olav Dahl visited Lima in May 2003. Kari Berg, who succeeded Dahl, came in June 2004. {The Trade Minister = Kari Berg} met the Mayor of Lima.",
                "Norwegian Trade Minister Olav Dahl visited Lima in May 2003. Kari Berg will succeed him. {The Trade Minister = Olav Dahl} met the Mayor of Lima.",
                "Norwegian Trade Minister Olav Dahl visited Lima in May 2003. Kari Berg replaced him as head of the choir. {The Trade Minister = Olav Dahl} met the Mayor of Lima.",
                "Norwegian Trade Minister Olav Dahl visited Lima in May 2003. He succeeded Kari Berg in 2001. {The Trade Minister = Olav Dahl} met the Mayor of Lima.",
                "The Ambassador of Norway to Peru, Olav Dahl, left Lima in May 2003 and was replaced by Kari Berg. {The Ambassador = Kari Berg} met the Mayor of Lima.",
                "Norwegian Trade Minister Olav Dahl visited Lima in May 2003. Kari Berg, who had succeeded {him = Olav Dahl}, came in June 2004. {The Trade Minister = Kari Berg} met the Mayor of Lima.",
                "The Ambassador of Norway to Peru, Olav Dahl, left Lima in May 2003. He was succeeded by Kari Berg. {The Ambassador = Kari Berg} met the Mayor of Lima."
            })
    void who_succeeded_somebody_has_the_post_from_then_on_and_who_will_not_yet(String story) {
        assertThat(Meant.wrong(story)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{The head of the Fund = Olav Dahl} arrived in Lima on 3 May 2004. Mr Olav Dahl, the head of the Northern Fisheries Fund, met the Mayor of Cusco on 4 May 2004.",
                "{The President of the Fund = Olav Dahl} arrived in Lima on 3 May 2004. Mr Olav Dahl, the President of the Northern Fisheries Fund, met the Mayor of Cusco on 4 May 2004.",
                "{The head of the Bank ≠ Olav Dahl} arrived in Lima on 3 May 2004. Mr Olav Dahl, the head of the Northern Fisheries Fund, met the Mayor of Cusco on 4 May 2004.",
                "{The head of the Fund ≠ Olav Dahl} arrived in Lima on 3 May 2004. Mr Olav Dahl, the deputy head of the Northern Fisheries Fund, met the Mayor of Cusco on 4 May 2004.",
                "{The head of the Fund ≠ Olav Dahl} arrived in Lima on 3 May 2004. Mr Olav Dahl, the head of the Northern Fisheries Fund, met Ms Kari Berg, the head of the Andean Tourism Fund, on 4 May 2004."
            })
    void a_body_is_called_in_short_before_its_name_where_one_alone_is_meant(String story) {
        assertThat(Meant.wrong(story)).isEmpty();
    }
}
