package org.depositary.match.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.match.Written.frame;
import static org.depositary.match.Written.kind;
import static org.depositary.match.Written.rule;
import static org.depositary.match.Written.rules;
import static org.depositary.match.Written.slot;
import static org.depositary.match.Written.union;

import java.util.ArrayList;
import java.util.List;
import org.depositary.match.Texts;
import org.depositary.match.Written;
import org.depositary.match.pattern.Bindings;
import org.depositary.match.pattern.Match;
import org.depositary.rule.Rule;
import org.depositary.rule.TypeDraft;
import org.depositary.text.Mention;
import org.depositary.text.Reading;

/** Rules about sailors and harbours, tried on short texts. */
class Sailors {
    private static final String[] SAILORS = {"Ana", "Bo", "Cy", "Dan"};
    private static final String[] HARBOURS = {"Rostock", "Bergen", "Porto", "Porto Novo"};

    final Written.Lexis lexis = new Written.Lexis()
            .kinds(kind("Sailor"), kind("Ship"), kind("Harbour"), union("Traveller", "Sailor", "Ship"))
            .words("sail", "sailed", "set sail", "has set sail", "sails")
            .frame(frame("ex:Voyage", "voyage", "voyages", "trip"))
            .frame(TypeDraft.event("ex:Saying")
                    .key("who", "what")
                    .quotes("what")
                    .declared());

    private Reading last = Texts.reading("");

    Matcher matcher(Rule... rules) {
        return new Matcher(new Grammar(rules(lexis, rules)), rule -> true);
    }

    List<Match> found(String text, Rule... rules) {
        Reading reading = Texts.reading(text);
        return matcher(rules).matches(reading, mentions(reading));
    }

    Match only(String text, Rule rule) {
        last = Texts.reading(text);
        List<Match> found = found(text, rule);
        assertThat(found).as(text).hasSize(1);
        return found.getFirst();
    }

    List<String> spans(String text, Written.Draft draft) {
        return spans(text, draft.done());
    }

    List<String> spans(String text, Rule rule) {
        last = Texts.reading(text);
        return found(text, rule).stream().map(this::words).toList();
    }

    String words(Match match) {
        return last.words(match.first(), match.end());
    }

    List<String> bound(Match match, String slot) {
        return bound(match.bindings(), slot);
    }

    List<String> bound(Bindings bindings, String slot) {
        return bindings.of(slot).stream()
                .map(value -> last.words(value.first(), value.end()))
                .toList();
    }

    static List<Mention> mentions(Reading reading) {
        List<Mention> mentions = new ArrayList<>(Texts.mentions(reading, "Sailor", SAILORS));
        mentions.addAll(Texts.mentions(reading, "Harbour", HARBOURS));
        return mentions;
    }
}
