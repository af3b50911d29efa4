package org.depositary.match.discourse.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depositary.claim.Evidence;
import org.depositary.claim.Filler;
import org.depositary.claim.Origin;
import org.depositary.claim.Value;
import org.depositary.match.discourse.merge.Draft;
import org.depositary.rule.FrameType;
import org.depositary.rule.TypeDraft;
import org.depositary.text.Span;
import org.junit.jupiter.api.Test;

class TitleTopicsTest {
    private static final FrameType SONG =
            TypeDraft.of("x:Song", "work").titled("title").key("title").declared();

    @Test
    void what_a_title_says_of_its_sort_does_not_tell_it_from_another() {
        TitleTopics topics = topics(song("Song on the Sea", "song"), song("sea", "song"), song("Sea Songs", "song"));

        assertThat(List.of("song on the sea", "sea songs", "sea"))
                .extracting(topics::apply)
                .containsOnly("sea");
    }

    @Test
    void an_article_and_its_preposition_do_not_tell_titles_apart() {
        TitleTopics topics = topics(song("A Song for the Sea", "song"));

        assertThat(topics.apply("song of sea")).isEqualTo("sea");
    }

    @Test
    void a_title_that_only_names_its_sort_keeps_it() {
        TitleTopics topics = topics(song("The Song", "song"));

        assertThat(topics.apply("song")).isEqualTo("song");
    }

    @Test
    void words_that_are_no_title_are_left_to_others() {
        TitleTopics topics = topics(song("Sea Song", "song"));

        assertThat(topics.apply("harbour master")).isEqualTo("HARBOUR MASTER");
    }

    private static TitleTopics topics(Draft... drafts) {
        return new TitleTopics(List.of(drafts), Map.of("x:Song", SONG), words -> words.toUpperCase(Locale.ROOT));
    }

    private static Draft song(String title, String sort) {
        Span span = new Span(0, 5);
        return new Draft(
                0,
                "x:Song",
                Optional.empty(),
                List.of(filler("title", new Value.Words(title)), filler("sort", new Value.Term(sort))),
                List.of(new Evidence("rule", 0, span, span, 0.9)),
                List.of("title"),
                false);
    }

    private static Filler filler(String role, Value value) {
        return new Filler(role, value, Optional.empty(), "rule", new Origin.Read());
    }
}
