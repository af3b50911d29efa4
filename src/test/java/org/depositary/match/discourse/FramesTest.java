package org.depositary.match.discourse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.match.discourse.Rules.document;
import static org.depositary.match.discourse.Rules.firstOf;
import static org.depositary.match.discourse.Rules.focus;
import static org.depositary.match.discourse.Rules.rule;
import static org.depositary.match.discourse.Rules.stateOf;
import static org.depositary.match.discourse.Told.bound;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Entity;
import org.depositary.claim.Frame;
import org.depositary.claim.Origin;
import org.depositary.match.pattern.Bound;
import org.depositary.rule.Expression;
import org.depositary.rule.Rule;
import org.depositary.text.Mention;
import org.depositary.text.Money;
import org.junit.jupiter.api.Test;

class FramesTest {
    private static final Rule VISIT = rule("went", "x:Visit")
            .slots("visitor", "Actor", "destination", "Place")
            .infer("from", stateOf("visitor"))
            .make();

    @Test
    void slots_fill_roles_by_what_the_ontology_lets_them_hold() {
        Told told = Told.of("Norwegian Prime Minister Kari Berg paid an official visit to Chile on 3 May 2011.");
        Mention berg = told.person(
                "Norwegian Prime Minister Kari Berg", "Kari Berg", "office", "Prime Minister", "state", "Norwegian");
        told.match(
                VISIT,
                "Norwegian Prime Minister Kari Berg paid an official visit to Chile",
                Map.of(
                        "visitor", bound(berg),
                        "kind", told.words("official"),
                        "destination", bound(told.found("Chile")),
                        "date", bound(told.found("3 May 2011"))));
        assertThat(Shown.frames(told.claims(), "x:Visit"))
                .containsExactly(Map.of(
                        "visitor",
                        "Kari Berg",
                        "from",
                        "Norway",
                        "kind",
                        "official",
                        "destination",
                        "Chile",
                        "date",
                        "2011-05-03"));
    }

    @Test
    void who_was_told_to_hold_an_office_has_it_in_what_is_told_after() {
        Rule office = rule("was", "x:Tenure").slots("holder", "Person").make();
        Rule term = rule("served", "x:Tenure")
                .slots("holder", "Person")
                .infer("position", new Expression.AttributeOf("office", "holder"))
                .infer("officeOf", stateOf("holder"))
                .make();
        Told told = Told.of("Kari Berg was Minister of Norway. Berg served until 1925. Dahl served until 1930.");
        told.match(
                office,
                "Kari Berg was Minister of Norway",
                Map.of(
                        "holder", bound(told.person("Kari Berg", "Kari Berg")),
                        "position", told.words("Minister"),
                        "officeOf", bound(told.found("Norway"))));
        Mention berg = told.from("Berg served").person("Berg", "Berg");
        told.match(term, "Berg served until 1925", Map.of("holder", bound(berg)));
        Mention dahl = told.from("Dahl served").person("Dahl", "Dahl");
        told.match(term, "Dahl served until 1930", Map.of("holder", bound(dahl)));
        assertThat(Shown.frames(told.claims(), "x:Tenure"))
                .containsExactly(Map.of("holder", "Kari Berg", "position", "Minister", "officeOf", "Norway"));
        assertThat(told.claims().frames().getFirst().evidence()).hasSize(2);
    }

    @Test
    void who_was_told_to_be_of_a_house_is_of_its_land_in_what_is_told_after() {
        Rule office = rule("was", "x:Tenure").slots("holder", "Person").make();
        Rule envoy = rule("went", "x:Tenure")
                .slots("holder", "Person")
                .infer("officeOf", stateOf("holder"))
                .make();
        Told told = Told.of("Kari Berg was Warden of the Fishery Board of Norway. Berg went as Envoy.");
        told.match(
                office,
                "Kari Berg was Warden of the Fishery Board of Norway",
                Map.of(
                        "holder", bound(told.person("Kari Berg", "Kari Berg")),
                        "position", told.words("Warden"),
                        "officeOf",
                                bound(told.inPieces("Fishery Board of Norway", "Fishery Board of Norway", "Norway"))));
        Mention berg = told.from("Berg went").person("Berg", "Berg");
        told.match(envoy, "Berg went as Envoy", Map.of("holder", bound(berg), "position", told.words("Envoy")));
        assertThat(Shown.frames(told.claims(), "x:Tenure"))
                .contains(Map.of("holder", "Kari Berg", "position", "Envoy", "officeOf", "Norway"));
    }

    @Test
    void the_evidence_is_the_sentence_and_the_words_matched_in_it() {
        Told told = Told.of("It rained. Kari Berg visited Chile twice.");
        Mention berg = told.person("Kari Berg", "Kari Berg");
        told.match(
                VISIT,
                "Kari Berg visited Chile",
                Map.of("visitor", bound(berg), "destination", bound(told.found("Chile"))));
        Frame frame = told.claims().frames().getFirst();
        assertThat(frame.evidence()).singleElement().satisfies(evidence -> {
            assertThat(told.reading().document().words(evidence.passage())).isEqualTo("Kari Berg visited Chile twice.");
            assertThat(told.reading().document().words(evidence.core())).isEqualTo("Kari Berg visited Chile");
            assertThat(evidence.rule()).isEqualTo("went");
        });
        assertThat(frame.fillers().getFirst().words().map(told.reading().document()::words))
                .contains("Kari Berg");
        assertThat(frame.fillers()).extracting(filler -> filler.origin()).containsOnly(new Origin.Read());
    }

    @Test
    void words_where_an_entity_is_wanted_make_an_entity_that_they_label() {
        Told told = Told.of("The friends of the forest visited Chile.");
        told.match(
                VISIT,
                "The friends of the forest visited Chile",
                Map.of("visitor", told.words("The friends of the forest"), "destination", bound(told.found("Chile"))));
        DocumentClaims claims = told.claims();
        assertThat(Shown.frames(claims, "x:Visit").getFirst()).containsEntry("visitor", "friends of the forest");
        assertThat(claims.entities()).extracting(Entity::kind).containsExactly("Thing", "State");
    }

    @Test
    void a_sum_fills_the_amount_and_its_currency() {
        Rule trade = rule("trade", "x:Trade").make();
        Told told = Told.of("Exports of Chile were 25.");
        told.match(
                trade,
                "Exports of Chile were 25",
                Map.of(
                        "reporter", bound(told.found("Chile")),
                        "flow", told.words("Exports"),
                        "value",
                                List.of(new Bound.Named(new Mention(
                                        "Money",
                                        4,
                                        5,
                                        4,
                                        5,
                                        "25",
                                        Optional.empty(),
                                        Optional.of(new Money(new BigDecimal("25"), "USD")),
                                        Map.of(),
                                        Map.of(),
                                        "test")))));
        assertThat(Shown.frames(told.claims(), "x:Trade"))
                .containsExactly(Map.of("reporter", "Chile", "flow", "Exports", "value", "25", "currency", "USD"));
    }

    @Test
    void dates_next_to_each_other_are_one_interval() {
        Told told = Told.of("Kari Berg visited Chile in August 1995 - September 1995.");
        Mention berg = told.person("Kari Berg", "Kari Berg");
        told.match(
                VISIT,
                "Kari Berg visited Chile",
                Map.of(
                        "visitor", bound(berg),
                        "destination", bound(told.found("Chile")),
                        "date", bound(told.found("August 1995"), told.found("September 1995"))));
        assertThat(Shown.frames(told.claims(), "x:Visit").getFirst()).containsEntry("date", "1995-08/1995-09");
    }

    @Test
    void a_frame_without_a_required_role_is_dropped() {
        Told told = Told.of("Kari Berg travelled.");
        Mention berg = told.person("Kari Berg", "Kari Berg");
        told.match(VISIT, "Kari Berg travelled", Map.of("visitor", bound(berg)));
        assertThat(told.claims().frames()).isEmpty();
        assertThat(told.claims().entities()).isEmpty();
    }

    @Test
    void a_role_that_is_required_twice_needs_two_values() {
        Rule meeting = rule("met", "x:Meeting").slots("participant", "Actor").make();
        Told told = Told.of("Kari Berg met. Ana Lima and Kari Berg met.");
        Mention berg = told.person("Kari Berg", "Kari Berg");
        told.match(meeting, "Kari Berg met", Map.of("participant", bound(berg)));
        assertThat(told.claims().frames()).isEmpty();
        Mention lima = told.person("Ana Lima", "Ana Lima");
        told.match(meeting, "Ana Lima and Kari Berg met", Map.of("participant", bound(lima, berg)));
        assertThat(told.claims().frames()).hasSize(1);
    }

    @Test
    void a_match_whose_needed_pronoun_stays_open_is_dropped() {
        Told told = Told.of("It rained. She visited Chile.");
        Mention she = told.mention("Pronoun", "She", "gender", "female");
        told.match(
                VISIT, "She visited Chile", Map.of("visitor", bound(she), "destination", bound(told.found("Chile"))));
        assertThat(told.claims().frames()).isEmpty();
    }

    @Test
    void the_document_gives_its_date_and_its_issuer_where_a_rule_asks_for_them() {
        Rule opened = rule("opened", "x:Trade")
                .infer("date", firstOf(focus("date"), document("date")))
                .infer("reporter", document("issuer"))
                .make();
        Told told = Told.of("We sold 12 ships.", "2006-06", "states/norway");
        told.match(opened, "We sold 12 ships", Map.of("value", bound(told.found("12"))));
        DocumentClaims claims = told.claims();
        assertThat(Shown.frames(claims, "x:Trade"))
                .containsExactly(Map.of("value", "12", "date", "2006-06", "reporter", "Norway"));
        assertThat(claims.entities()).singleElement().satisfies(norway -> {
            assertThat(norway.kind()).isEqualTo("State");
            assertThat(norway.mentions()).isEmpty();
        });
    }

    @Test
    void a_constant_fills_its_role_and_a_modality_its_frame() {
        Rule planned = rule("planned", "x:Agreement")
                .constant("status", "draft")
                .modality("planned")
                .make();
        Told told = Told.of("An agreement on trade is being drafted.");
        told.match(planned, "An agreement on trade is being drafted", Map.of("title", told.words("trade")));
        assertThat(Shown.frames(told.claims(), "x:Agreement"))
                .containsExactly(Map.of("label", "trade", "status", "draft", "modality", "planned"));
    }

    @Test
    void the_state_of_a_city_comes_from_its_dictionary_though_the_text_never_names_it() {
        Rule from =
                rule("from", "x:Visit").infer("from", stateOf("destination")).make();
        Told told = Told.of("Kari Berg visited Lima.");
        Mention berg = told.person("Kari Berg", "Kari Berg");
        told.match(
                from,
                "Kari Berg visited Lima",
                Map.of("visitor", bound(berg), "destination", bound(told.found("Lima"))));
        assertThat(Shown.frames(told.claims(), "x:Visit").getFirst()).containsEntry("from", "Peru");
    }

    @Test
    void ids_follow_the_text_whatever_the_order_of_the_matches() {
        Told told = Told.of("Kari Berg visited Chile on 3 May 2011. Olav Dahl visited Peru on 4 May 2011.");
        Mention berg = told.person("Kari Berg", "Kari Berg");
        told.match(
                VISIT,
                "Kari Berg visited Chile",
                Map.of("visitor", bound(berg), "destination", bound(told.found("Chile"))));
        Mention dahl = told.person("Olav Dahl", "Olav Dahl");
        told.match(
                VISIT,
                "Olav Dahl visited Peru",
                Map.of("visitor", bound(dahl), "destination", bound(told.found("Peru"))));
        DocumentClaims forwards = told.claims();
        assertThat(forwards.frames()).extracting(Frame::id).containsExactly("f1", "f2");
        assertThat(forwards.entities())
                .extracting(entity -> entity.id() + " " + entity.label())
                .containsExactly("e1 Kari Berg", "e2 Chile", "e3 Olav Dahl", "e4 Peru");
        assertThat(told.claims(told.matches().reversed())).isEqualTo(forwards);
    }
}
