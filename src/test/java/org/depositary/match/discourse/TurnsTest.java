package org.depositary.match.discourse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.match.discourse.Rules.rule;
import static org.depositary.match.discourse.Rules.slot;
import static org.depositary.match.discourse.Rules.stateOf;
import static org.depositary.match.discourse.Told.bound;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.match.pattern.Bound;
import org.depositary.rule.Expression;
import org.depositary.rule.Rule;
import org.depositary.text.Mention;
import org.junit.jupiter.api.Test;

class TurnsTest {

    @Test
    void each_member_of_a_list_is_a_frame_where_the_rule_says_so() {
        Rule tenure = rule("posts", "x:Tenure")
                .each("position")
                .infer("officeOf", stateOf("holder"))
                .make();
        Told told = Told.of("Kari Berg of Norway, Minister of Trade and Minister of Fisheries, spoke.");
        Mention berg = told.person("Kari Berg of Norway", "Kari Berg", "state", "Norway");
        List<Bound> posts =
                bound(told.mention("Office", "Minister of Trade"), told.mention("Office", "Minister of Fisheries"));
        told.again()
                .match(
                        tenure,
                        "Kari Berg of Norway, Minister of Trade and Minister of Fisheries",
                        Map.of("holder", bound(berg), "position", posts));
        assertThat(Shown.frames(told.claims(), "x:Tenure"))
                .containsExactly(
                        Map.of("holder", "Kari Berg", "position", "Minister of Trade", "officeOf", "Norway"),
                        Map.of("holder", "Kari Berg", "position", "Minister of Fisheries", "officeOf", "Norway"));
    }

    @Test
    void each_turn_is_a_frame_and_carries_over_what_the_next_leaves_open() {
        Rule list = rule("list", "x:Trade").carry("reporter").make();
        Told told = Told.of("Chile sold 12 ships, bought 30 and Peru lent 7.");
        told.turns(
                list,
                "Chile sold 12 ships, bought 30 and Peru lent 7",
                Map.of(),
                List.of(
                        Map.of(
                                "reporter",
                                bound(told.found("Chile")),
                                "flow",
                                told.words("sold"),
                                "value",
                                bound(told.found("12"))),
                        Map.of("flow", told.words("bought"), "value", bound(told.found("30"))),
                        Map.of(
                                "reporter",
                                bound(told.found("Peru")),
                                "flow",
                                told.words("lent"),
                                "value",
                                bound(told.found("7")))));
        assertThat(Shown.frames(told.claims(), "x:Trade"))
                .containsExactly(
                        Map.of("reporter", "Chile", "flow", "sold", "value", "12"),
                        Map.of("reporter", "Chile", "flow", "bought", "value", "30"),
                        Map.of("reporter", "Peru", "flow", "lent", "value", "7"));
    }

    @Test
    void a_companion_for_what_all_turns_tell_holds_all_their_frames() {
        Map<String, Expression> roles = new LinkedHashMap<>();
        roles.put("signed", new Expression.This());
        roles.put("date", slot("date"));
        Rule list = rule("list", "x:Agreement")
                .with("x:Signing", Optional.empty(), roles)
                .make();
        Told told = Told.of("Agreements on trade and on fisheries were signed on 3 May 2011.");
        told.turns(
                list,
                "Agreements on trade and on fisheries were signed",
                Map.of("date", bound(told.found("3 May 2011"))),
                List.of(Map.of("title", told.words("trade")), Map.of("title", told.words("fisheries"))));
        assertThat(Shown.frames(told.claims(), "x:Signing"))
                .containsExactly(Map.of("signed", "f1 + f2", "date", "2011-05-03"));
        assertThat(Shown.frames(told.claims(), "x:Agreement"))
                .extracting(roles_ -> roles_.get("label"))
                .containsExactly("trade", "fisheries");
    }

    @Test
    void a_companion_for_each_member_of_a_list_is_made_once_for_each() {
        Map<String, Expression> roles = new LinkedHashMap<>();
        roles.put("holder", slot("participant"));
        roles.put("position", new Expression.AttributeOf("office", "participant"));
        roles.put("attested", new Expression.OfThis("date"));
        Rule met = rule("met", "x:Meeting")
                .with("x:Tenure", Optional.of("participant"), roles)
                .make();
        Told told = Told.of("President Augusto Rojas met Kari Berg on 3 May 2011.");
        Mention rojas = told.person("President Augusto Rojas", "Augusto Rojas", "office", "President");
        Mention berg = told.person("Kari Berg", "Kari Berg");
        told.again()
                .match(
                        met,
                        "President Augusto Rojas met Kari Berg",
                        Map.of("participant", bound(rojas, berg), "date", bound(told.found("3 May 2011"))));
        assertThat(Shown.frames(told.claims(), "x:Tenure"))
                .as("the one without a post lacks a required role")
                .containsExactly(Map.of("holder", "Augusto Rojas", "position", "President", "attested", "2011-05-03"));
    }
}
