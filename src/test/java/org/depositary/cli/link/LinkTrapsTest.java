package org.depositary.cli.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depositary.link.Corpus;
import org.depositary.link.Identity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that look like entries of other datasets, read by the real mappings and judged by the real authority. */
class LinkTrapsTest {
    /** The identifier that must not come out, and why one might think it does. */
    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = ';', textBlock = """
            1993-05; In May 1993 President of Israel H. Herzog visited Norway.; Q983258
            2006-05; In May 2006 Tourism Minister of Norway H. Herzog visited Israel.; Q983258
            1993; The cabinet of Tereschenko resigned. S. Tereschenko visited Norway in March 1993.; Q3814905
            2002; Deputy Defence Minister of Israel Rabin visited Oslo in May 2002.; Q2910025
            1994; Prime Minister of Israel Rabin visited Oslo in May 1994. Rabin met the King.; Q2910025
            2011; The Governor of Georgia met the Norwegian Ambassador in Atlanta.; Q230
            2011; Georgia and Norway signed an agreement on trade.; Q230
            2011; Michael Jordan visited Norway in May 2011. Jordan met the Foreign Minister of Norway.; Q810
            2011; The Norwegian Foreign Minister met Hamilton Jordan in Jordan.; Q810
            2001; The President of Congo visited Norway in 2001.; Q971
            2001; The President of Congo visited Norway in 2001.; Q974
            2011; The Korean Ambassador visited Oslo in May 2011.; Q423
            2002; Minister without portfolio of Israel Cohen visited Oslo in May 2002.; Q2906742
            2007; Minister without portfolio of Israel Cohen visited Oslo in May 2007.; Q2915390
            1996; The Foreign Minister of Norway visited Nur-Sultan in May 1996.; Q1520
            1989; The Foreign Minister of Norway visited Astana in May 1989.; Q1520
            2011; The Mayor of Lebanon, Ohio, met the Ambassador of Norway on 3 May 2011.; Q822
            2011; The Governor of Georgia, Mr Brian Kent, met the Ambassador of Norway on 3 May 2011.; Q230
            2011; Senator Sam Holt of Georgia met the Ambassador of Norway in Tokyo on 3 May 2011.; Q230
            2011; The Ambassador of Norway met the fishermen of the river Niger on 3 May 2011.; Q1032
            2011; The Ambassador of Norway met the fishermen of the Gambia River on 3 May 2011.; Q1005
            2011; Georgia Governor Brian Kent met the Ambassador of Norway in Tokyo on 3 May 2011.; Q230
            2011; Governor Brian Kent of Georgia visited Oslo on 3 May 2011.; Q230
            2011; Georgia's Secretary of State, Ms Joan Hale, visited Oslo on 3 May 2011.; Q230
            2011; The Governor of Luxembourg, Mr Olivier Maas, visited Oslo on 3 May 2011.; Q32
            2011; The Deputy Governor of Niger met the Ambassador of Norway in Minna on 3 May 2011.; Q1032
            2011; The Mayor of Moscow, Idaho, visited Oslo on 3 May 2011.; Q649
            2011; The Foreign Minister of Norway visited Paris, Texas, on 3 May 2011.; Q90
            2011; The Governor of New Mexico visited Oslo on 3 May 2011.; Q96
            2011; The President of Guinea-Bissau visited Bergen on 3 May 2011.; Q3739
            2011; The Foreign Minister of Norway met Cuba Goodwin in Oslo on 3 May 2011.; Q241
            2011; The Foreign Minister of Norway met Paris Halden in Oslo on 3 May 2011.; Q90
            2011; The company Berlin Chemwerk opened an office in Oslo on 3 May 2011.; Q64
            1994; Prime Minister Rabin of Chile visited Oslo on 3 May 1994.; Q34060
            2011; The Foreign Minister of Papua New Guinea visited Oslo in May 2011.; Q252
            2011; The company Lima Shipping opened an office in Oslo on 3 May 2011.; Q2868
            1912; The President of Czechoslovakia visited Bergen in May 1912.; Q33946
            1985; The Foreign Minister of Kazakhstan visited Oslo in May 1985.; Q232
            1912; Bergen has long traded with Israel.; Q801
            1850; The President of the Republic of Poland visited Bergen in May 1850.; Q36
            1960; The Foreign Minister of Ukraine visited Oslo in May 1960.; Q212
            1965; The Foreign Minister of Serbia visited Oslo in May 1965.; Q403
            1900; The Foreign Minister of Turkey visited Oslo in May 1900.; Q43
            1930; The Foreign Minister of Pakistan visited Oslo in May 1930.; Q843
            1960; The Foreign Minister of Zimbabwe visited Oslo in May 1960.; Q954
            2011; The President of Czechoslovakia had visited Bergen in May 1912.; Q33946
            1998; Amnon Cohen, Member of the Knesset, visited Oslo in May 1998.; Q2331325
            2008; Amnon Cohen of Israel, member of the Haifa Chamber of Commerce, visited Oslo in May 2008.; Q2331325
            2008; Rain fell on Bishkek, and the Government of Kyrgyzstan rested.; Q3814905
            2003; The Foreign Minister of the Soviet Union visited Oslo in May 1999.; Q15180
            2007; The Secretary of the Security Council of Chile, Ms Ana Soto, visited Oslo in May 2007.; Q37470
            2007; The Peruvian Security Council and Norway signed an agreement in May 2007.; Q37470
            2007; The Secretary of the Security Council of Chile visited Oslo in May 2007. The Security Council and Norway signed an agreement.; Q37470
            2007; The Mediation and Security Council of ECOWAS thanked Norway in May 2007.; Q37470
            2007; The Foreign Minister of Norway met the leaders of nine Central African states in May 2007.; Q929
            2007; The Parliamentary Assembly of the Council of Europe thanked Norway in May 2007.; Q8908
            2007; The OSCE Office in Yerevan and Norway signed an agreement in May 2007.; Q81299
            2007; The Earl of Lima met the Foreign Minister of Norway in May 2007.; Q2868
            2007; The Secretary of Chile's Security Council, Ms Ana Soto, visited the United Nations in May 2007.; Q37470
            2007; Chile was represented by Secretary of the Security Council Ana Soto in Oslo in May 2007.; Q37470
            2007; The Foreign Minister of Norway met the Marquess of Lima in May 2007.; Q2868
            """)
    void a_trap_is_not_linked(String date, String text, String trap) {
        assertThat(Prose.links(Prose.linked(date, text))).doesNotContain(trap);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = ';', textBlock = """
            2007; Minister of Tourism of Israel Isaac Herzog visited Oslo in February 2007.; Q983258
            1994; Prime Minister of Israel Y. Rabin visited Oslo in May 1994.; Q34060
            2011; The Foreign Minister of Georgia visited Oslo. He had come from Tbilisi.; Q230
            2011; The Foreign Minister of Georgia visited Oslo. The Georgian minister met the King.; Q230
            2011; The Foreign Minister of Jordan visited Oslo. He had come from Amman.; Q810
            2001; The President of the Republic of the Congo visited Norway in 2001.; Q971
            2001; The Foreign Minister of Congo visited Oslo. He had come from Brazzaville.; Q971
            1996; The Foreign Minister of Norway visited Akmola in May 1996.; Q1520
            2020; The Foreign Minister of Norway visited Nur-Sultan in May 2020.; Q1520
            2011; The Foreign Minister of Norway had visited Alma-Ata in May 1986.; Q35493
            2011; The South Korean Foreign Minister visited Oslo in May 2011.; Q884
            2002; Minister without portfolio of Israel Ra'anan Cohen visited Oslo in May 2002.; Q2906742
            2011; The Foreign Minister of Norway visited Houston, Texas, on 3 May 2011.; Q16555
            2011; The Foreign Minister of Peru visited Oslo, Texas and Lima in May 2011.; Q585
            2011; The Foreign Minister of Norway visited Granada, Spain, on 3 May 2011.; Q8810
            2011; In Lima Kari Berg met the President of Peru on 3 May 2011.; Q2868
            2011; The Foreign Minister of Papua New Guinea visited Oslo in May 2011.; Q691
            2011; The University of Lima opened an office in Oslo on 3 May 2011.; Q2868
            1890; The Prime Minister of Norway visited Lima in May 1890.; Q20
            1890; A Norwegian delegation visited Lima in May 1890.; Q20
            1850; A delegation from Poland visited Lima in May 1850.; Q36
            1910; A delegation from Ireland visited Lima in May 1910.; Q27
            1912; The Foreign Minister of Serbia visited Lima in May 1912.; Q403
            1950; A delegation from Kenya visited Lima in May 1950.; Q114
            2011; A delegation from Finland had visited Lima in May 1912.; Q33
            1921; The President of Czechoslovakia visited Bergen in May 1921.; Q33946
            2011; The Foreign Minister of Yugoslavia had visited Oslo in May 1977.; Q36704
            1993; Norway and Czechoslovakia signed an agreement on trade on 3 May 1992.; Q33946
            2011; Bergen once traded with the Soviet Union.; Q15180
            2008; Amnon Cohen, Member of the Knesset, visited Oslo in May 2008.; Q2331325
            2008; Rain fell on Astana, and the Government of Kazakhstan rested.; Q3814905
            2007; The Security Council thanked Norway in May 2007. Norway is a friend of the United Nations.; Q37470
            2007; The Mayor of Lima met the Earl of Bergen in Oslo in May 2007.; Q2868
            2007; The Foreign Minister of the Central African Republic met the Central African President in May 2007.; Q929
            2002; At the summit in Lima in June 2002 Israel was represented by Deputy Prime Minister Natan Sharansky.; Q360961
            """)
    void what_leaves_no_doubt_is_linked(String date, String text, String identifier) {
        assertThat(Prose.links(Prose.linked(date, text))).contains(identifier);
    }

    /** Whole small documents: the identifiers that come out, and those that must not. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = ';', emptyValue = "", textBlock = """
            1798; The Envoy of the Kingdom of Naples arrived in London on 3 May 1798.¶He had left Naples in March.; Q173065; Q180393
            1840; The Minister of the Kingdom of the Two Sicilies arrived in London on 3 May 1840.; Q180393; Q173065
            2011; The Mayor of Jaipur visited Oslo on 3 May 2011.¶Jaipur is a city of India.; Q668; Q6124144
            1820; An envoy of Jaipur State was received in Calcutta in May 1820.; Q6124144;
            2011; The Lord Mayor of Kandy visited Bergen on 3 May 2011.¶Kandy and Bergen signed an agreement.; ; Q1530762
            1811; An embassy of the Kingdom of Kandy was received in Colombo in May 1811.; Q1530762; Q854
            1500; The Ambassador of the Republic of Florence arrived in Paris on 3 May 1500.; Q148540; Q2044
            2011; The Mayor of Florence visited Bergen on 3 May 2011.; ; Q148540
            1780; The Ambassador of Denmark-Norway arrived in Lisbon on 3 May 1780.; Q62651; Q35 Q20
            2011; Denmark and Norway signed an agreement on fishing in Oslo on 3 May 2011.; Q35 Q20; Q62651
            1838; The Minister of the Peru-Bolivian Confederation arrived in Quito on 3 May 1838.; Q899706; Q419 Q750
            2011; Peru and Bolivia signed a treaty in Lima on 3 May 2011.; Q419 Q750; Q899706
            1560; An envoy of the Mali Empire was received in Lisbon in May 1560.; Q184536; Q912
            2011; The President of Mali visited Lisbon on 3 May 2011.; Q912; Q184536
            1560; An ambassador of the Kingdom of Kongo was received in Rome in May 1560.; Q796583; Q971 Q974
            2011; The Foreign Minister of Congo-Kinshasa visited Rome on 3 May 2011.; Q974; Q971 Q796583
            1820; The Consul of Norway lived in the Principality of Moldavia in 1820.; Q10957559; Q217
            2011; The Foreign Minister of Moldova visited Oslo on 3 May 2011.; Q217; Q10957559
            1780; An envoy of the Kingdom of Ireland came to Paris in May 1780.; Q215530; Q27
            1960; The Ambassador of the Irish Republic visited Oslo on 3 May 1960.; Q27; Q215530
            1600; An envoy of Muscovy came to London in May 1600.; ; Q159
            1930; The Minister of the Kingdom of the Hejaz and Nejd in London left on 3 May 1930.; Q1756546; Q851
            1957; The Imam of the Imamate of Oman asked for a hearing in May 1957.; Q2342282; Q842
            2011; The Sultanate of Oman and Norway signed an agreement on 3 May 2011.; Q842 Q20; Q2342282
            1921; The Far Eastern Republic and Japan held talks in Dairen in May 1921.; Q61292; Q159
            2011; The Russian Far East and Japan trade in timber, the Consul said on 3 May 2011.; ; Q61292
            2011; The Republic of Ireland and Georgia signed an agreement.¶Peaches were shown in Atlanta.; Q27; Q230
            2011; Prime Minister Vasil Saxe-Coburg-Gotha of Bulgaria visited Oslo on 3 May 2003.; Q219; Q3462133
            2011; The King of the Zulus, Mr Goodwill Dube, visited Oslo on 3 May 2011.; ; Q729768
            2011; The Ambassador of Norway met Milan Petrov in Sofia on 3 May 2011.; ; Q490 Q153529
            2011; The Foreign Minister of Norway met Mr Jordan Peele, Mr Chad Lowe and Ms Georgia Holt in Oslo on 3 May 2011.; ; Q810 Q657 Q230
            2011; The Foreign Minister of Norway visited Cordoba, Argentina, on 3 May 2011.; Q44210; Q5818
            2011; The Governor of Luxembourg Province met the Ambassador of Norway in Arlon on 3 May 2011.; ; Q32
            2011; The Deputy Minister of Trade of Dominica visited Oslo on 3 May 2011.¶The Dominican minister met the King.; Q784; Q786
            2011; The Foreign Minister of Guinea, Conakry, visited Oslo on 3 May 2011.; Q1006; Q1007 Q983
            1975; The Ambassador of the Republic of Vietnam left Oslo on 3 May 1974.; Q180573; Q881
            1965; The Foreign Minister of the Federation of South Arabia visited Cairo on 3 May 1965.; Q834486; Q199841 Q805
            1896; The Minister of the Republic of Hawaii arrived in Washington on 3 May 1896.; Q1057542; Q156418
            2011; The Hawaii Governor met the Consul of Japan on 3 May 2011.; Q17; Q1057542 Q156418
            1993; President Herzog of Israel visited Oslo on 3 May 1992.¶Isaac Herzog, a lawyer, came with him.; ; Q983258
            """)
    void of_a_document_what_it_names_is_linked_and_nothing_of_its_names(
            String date, String text, @Nullable String wanted, @Nullable String unwanted) {
        List<String> links = Prose.links(Prose.linked(date, text.replace("¶", "\n\n")));
        assertThat(links).containsAll(identifiers(wanted));
        assertThat(identifiers(unwanted)).allSatisfy(trap -> assertThat(links).doesNotContain(trap));
    }

    /** Towns with what they lie in behind a comma, and what only looks so. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = ';', emptyValue = "", textBlock = """
            2010; The Consul of Fiji visited Wellington, Somerset, on 3 May 2010.; Q712; Q23661 Q664
            2010; The Ambassador of Fiji visited Wellington, South Africa, on 3 May 2010.; Q712 Q258; Q23661 Q664
            2010; The Consul of Norway opened a library in Dublin, California, on 3 May 2010.; Q20; Q1761 Q27
            2010; The Mayor of Perth, Scotland, received the Consul of Norway on 3 May 2010.; Q20; Q3183 Q408
            2010; The Mayor of Perth, Perthshire, received the Consul of Norway on 3 May 2010.; Q20; Q3183 Q408
            2010; The Consul of Norway lived in Boston, Lincolnshire, for a year.; Q20; Q100 Q30
            2010; The Ambassador of Norway visited Moscow, Idaho.; Q20; Q649 Q159
            2010; The Norwegian Foreign Minister visited Halifax, West Yorkshire, on 3 May 2010.; Q20; Q2141 Q16
            2010; The Norwegian Foreign Minister visited Melbourne, Derbyshire, on 3 May 2010.; Q20; Q3141 Q408
            2010; The Norwegian Trade Minister left for Santiago, Panama, on 3 May 2010.; Q20 Q804; Q2887 Q298
            2010; The Norwegian Trade Minister arrived in San José, Costa Rica, on 3 May 2010.; Q20 Q3070 Q800;
            2010; The Norwegian Trade Minister arrived in Georgetown, Cayman Islands, on 3 May 2010.; Q20; Q10717 Q734
            2010; The Norwegian Trade Minister arrived in Kingston, Ontario, on 3 May 2010.; Q20; Q34692 Q766
            2010; A delegation from Vienna, Virginia, visited Oslo on 3 May 2010.; Q585; Q1741 Q40
            2010; A delegation from Rome, Georgia, visited Oslo on 3 May 2010.; Q585; Q220 Q38 Q230
            2010; A delegation from Athens, Ohio, visited Oslo on 3 May 2010.; Q585; Q1524 Q41
            2010; A delegation from Portland, Maine, visited Oslo on 3 May 2010.; Q585; https://sws.geonames.org/5746545/
            2010; A delegation from Naples, Florida, visited Oslo on 3 May 2010.; Q585; Q2634 Q38
            2010; The Norwegian Trade Minister visited Valencia, Venezuela, on 3 May 2010.; Q20 Q717; Q8818 Q29
            2010; The Norwegian Trade Minister visited Lima, Ohio, and Lima, Peru, on 3 May 2010.; Q20 Q2868 Q419;
            2010; The Norwegian Trade Minister visited Lima, Callao and Cusco on 3 May 2010.; Q20 Q2868;
            2010; The Norwegian Trade Minister visited Lima, Santiago, Quito and Oslo on 3 May 2010.; Q20 Q2868 Q2887 Q2900 Q585;
            2010; In Lima, Norway signed an agreement with Peru on 3 May 2010.; Q2868 Q20 Q419;
            2010; In Lima, Peru and Chile signed an agreement on 3 May 2010.; Q2868 Q419 Q298;
            2010; The Mayor of Lima, Ana Vega, received the Foreign Minister of Norway on 3 May 2010.; Q2868 Q20;
            2010; The Norwegian Trade Minister arrived in Lima, Chile and Peru having signed the treaty.; Q20;
            2010; In Wellington, Dahl met the Prime Minister of New Zealand on 3 May 2010.; Q23661 Q664;
            2010; Talks were held in Wellington, Norway's Foreign Minister said on 3 May 2010.; Q23661 Q20;
            2010; The treaty was signed in Santiago, Peru, Bolivia and Chile taking part, on 3 May 2010.; Q2887 Q419 Q298 Q750;
            2010; A sister-city agreement between Durban, Natal, and Bergen was signed on 3 May 2010.; Q5468;
            2009; The Swedish Consul spent the summer in Newcastle, County Down, in 2009.; Q34;
            2009; Talks were held in Victoria, British Columbia, on 3 May 2009.; ; Q3940
            2009; The Consul of Sweden met the Mayor of Cambridge, New Zealand, on 3 May 2009.; Q34; Q350
            2009; The Swedish delegation went on to Barcelona, Venezuela, on 3 May 2009.; Q34 Q717; Q1492 Q29
            2009; The Swedish delegation went on to Halifax, Nova Scotia, on 3 May 2009.; Q34 Q2141;
            2009; The Swedish delegation went on to Durban, South Africa, on 3 May 2009.; Q34 Q5468 Q258;
            2009; The Swedish delegation went on to Vienna, Austria, and Geneva, Switzerland, on 3 May 2009.; Q34 Q1741 Q71;
            2009; The Swedish delegation met in Stockholm, Finland's Foreign Minister said on 3 May 2009.; Q1754 Q33;
            2009; The Swedish delegation visited Oslo, Bergen, Helsinki and Copenhagen.; Q585 Q1757 Q1748;
            2009; He was born in Manchester, Jamaica, and became Consul of Sweden.; Q34 Q766; Q18125
            2009; The delegation from Sweden stopped at Moscow, Ayrshire, on 3 May 2009.; Q34; Q649 Q159
            2009; The Foreign Minister of Sweden, on his way to Lima, Peru, met the King of Norway.; Q34 Q2868 Q419 Q20;
            """)
    void a_town_is_the_one_of_the_land_named_behind_it(
            String date, String text, @Nullable String wanted, @Nullable String unwanted) {
        of_a_document_what_it_names_is_linked_and_nothing_of_its_names(date, text, wanted, unwanted);
    }

    /** Lands and towns that something else is named for, and such as stand for themselves before other names. */
    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "named-for-lands.csv", delimiter = ';', emptyValue = "")
    void what_is_named_for_a_land_is_not_that_land(
            String date, String text, @Nullable String wanted, @Nullable String unwanted) {
        of_a_document_what_it_names_is_linked_and_nothing_of_its_names(date, text, wanted, unwanted);
    }

    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "called-like-places.csv", delimiter = ';', emptyValue = "")
    void what_is_called_like_a_place_is_not_that_place(
            String date, String text, @Nullable String wanted, @Nullable String unwanted) {
        of_a_document_what_it_names_is_linked_and_nothing_of_its_names(date, text, wanted, unwanted);
    }

    private static List<String> identifiers(@Nullable String several) {
        return several == null ? List.of() : List.of(several.split(" "));
    }

    @Test
    void four_people_of_one_family_name_are_four() {
        Corpus corpus = Prose.linked(
                "2007-05-03",
                "Knesset member Amnon Cohen of Israel met the Ambassador of Norway on 3 May 2007.",
                "Knesset member Yitzhak Cohen of Israel met the Ambassador of Norway on 3 May 2007.",
                "Knesset member Ra'anan Cohen of Israel met the Ambassador of Norway on 3 May 2007.",
                "Knesset member Eliezer Cohen of Israel met the Ambassador of Norway on 3 May 2007.",
                "Knesset member Cohen of Israel met the Ambassador of Norway on 3 May 2007.");
        List<Identity> cohens = corpus.identities().stream()
                .filter(identity -> identity.segment().equals("person"))
                .filter(identity -> identity.label().endsWith("Cohen"))
                .toList();
        assertThat(cohens)
                .extracting(Identity::label)
                .contains("Amnon Cohen", "Yitzhak Cohen", "Ra'anan Cohen", "Eliezer Cohen");
        assertThat(cohens).allSatisfy(identity -> {
            assertThat(identity.members()).hasSize(1);
            // Of one alone an entry is known, with name, post and term.
            assertThat(identity.links())
                    .extracting(link -> link.target().toString().replaceAll(".*/", ""))
                    .isSubsetOf(identity.label().equals("Amnon Cohen") ? List.of("Q2331325") : List.of());
        });
    }
}
