package org.depositary.match.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.match.Written.kind;
import static org.depositary.match.Written.list;
import static org.depositary.match.Written.rule;
import static org.depositary.match.Written.rules;
import static org.depositary.match.Written.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depositary.match.Texts;
import org.depositary.match.Written;
import org.depositary.match.pattern.Match;
import org.depositary.text.Mention;
import org.depositary.text.Reading;

/** A crew and its words, for rules with circumstances: reads one match in a short text. */
class Crew {
    final Written.Lexis lexis = new Written.Lexis().kinds(kind("Sailor"), kind("Harbour"), kind("Master"));

    static Written.Draft sailed() {
        return rule("sailed", slot("who", "Sailor"), "sailed to", slot("to", "Harbour"))
                .adjunct("date", "in", slot("date", "Date"))
                .adjunct("mate", "with", list("mate", "Sailor"));
    }

    /** What the slots of the one match take, as written. */
    String read(String text, Written.Draft draft) {
        Reading reading = Texts.reading(text);
        List<Mention> mentions = new ArrayList<>(Texts.mentions(reading, "Sailor", "Ana", "Bo", "Cy", "Dan"));
        mentions.addAll(Texts.mentions(reading, "Harbour", "Bergen"));
        mentions.addAll(Texts.mentions(reading, "Date", "1980", "1990", "2000", "May 4, 1990"));
        Texts.mentions(reading, "Master", "Eva", "Finn").forEach(master -> mentions.add(named(master)));
        List<Match> matches =
                new Matcher(new Grammar(rules(lexis, draft.done())), rule -> true).matches(reading, mentions);
        assertThat(matches).as(text).hasSize(1);
        List<String> shown = new ArrayList<>();
        matches.getFirst()
                .bindings()
                .slots()
                .forEach((slot, values) -> shown.add(slot + "="
                        + String.join(
                                "|",
                                values.stream()
                                        .map(value -> reading.words(value.first(), value.end()))
                                        .toList())));
        return String.join(" ", shown);
    }

    private static Mention named(Mention one) {
        return new Mention(
                one.kind(),
                one.first(),
                one.end(),
                one.headFirst(),
                one.headEnd(),
                one.label(),
                one.entry(),
                one.measure(),
                Map.of("name", List.of(one)),
                one.features(),
                one.source());
    }
}
