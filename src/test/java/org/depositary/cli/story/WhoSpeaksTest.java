package org.depositary.cli.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Value;
import org.depositary.cli.link.Prose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who tells what a document says in nobody's words: read with the real mappings. */
class WhoSpeaksTest {
    private static final String PLEDGED = "\n\n4 May 2011\n\nNorway will give $9 million to Chile for clean water.";

    private static List<String> speakers(String head) {
        DocumentClaims claims = Prose.read("2011-05-04", head.replace("/", "\n\n") + PLEDGED);
        return claims.frames().stream()
                .filter(frame -> frame.type().equals("dip:Statement"))
                .flatMap(frame -> frame.values("speaker"))
                .map(value -> claims.entity(((Value.Thing) value).entity()).label())
                .map(label -> label.toLowerCase(Locale.ROOT))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Hon Kari Dahl MP NORWEGIAN MINISTER FOR TRADE",
                "MINISTER FOR TRADE/KARI DAHL",
                "MEDIA RELEASE/MINISTER FOR TRADE/THE HON KARI DAHL MP",
                "MEDIA RELEASE   MINISTER FOR TRADE  KARI DAHL"
            })
    void whose_office_and_name_are_the_letterhead_of_a_release_speaks_in_it(String head) {
        assertThat(speakers(head)).containsExactly("kari dahl");
    }

    @ParameterizedTest
    @ValueSource(strings = "Joint media release/Minister for Trade Kari Dahl/Minister for Fisheries Ana Soto")
    void both_speak_who_give_out_a_release_together(String head) {
        assertThat(speakers(head)).containsExactlyInAnyOrder("kari dahl", "ana soto");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President Kari Dahl visits Chile",
                "Kari Dahl",
                "Norway and Chile/Minister for Trade Kari Dahl",
                "Minister for Trade Kari Dahl opens a port"
            })
    void nobody_speaks_in_what_is_only_about_somebody(String head) {
        assertThat(speakers(head)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Foreign Minister Kari Dahl denied that Norway had sold ships to Chile.",
                "Foreign Minister Kari Dahl, who is in Lima, denies that Norway had sold ships to Chile.",
                "Foreign Minister Kari Dahl denied on Friday that Norway had sold ships to Chile."
            })
    void what_somebody_denies_is_told_as_denied(String text) {
        assertThat(contents(text)).singleElement().asString().startsWith("deni");
    }

    @ParameterizedTest
    @ValueSource(strings = "Norway and Chile will open the port, spokesman Olav Dahl told a weekly briefing.")
    void to_whom_something_was_told_is_not_what_was_told(String text) {
        assertThat(contents(text)).noneMatch(content -> content.contains("briefing"));
    }

    private static List<String> contents(String text) {
        return Prose.read("2011-05-04", text).frames().stream()
                .filter(frame -> frame.type().equals("dip:Statement"))
                .flatMap(frame -> frame.values("content"))
                .map(value -> ((Value.Words) value).text())
                .toList();
    }
}
