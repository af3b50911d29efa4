package org.depositary.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.depositary.link.Corpora.RULES;
import static org.depositary.link.Corpora.identity;
import static org.depositary.link.Corpora.link;
import static org.depositary.link.Corpora.story;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.depositary.claim.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorityTest {
    @Test
    void a_link_needs_name_kind_and_state(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("people.tsv"), """
                # remark
                label	kind	spellings	state	qid	verified-by
                Gulnara Karimova	person	G. Kerimova	Chile	Q1	register of Chile
                Ana Lima	person		Chile	Q2	register of Chile
                Ana Lima	person		Chile	Q3	another register of Chile
                Kari Berg	person				nobody could say
                Chile	state		-	Q4	list of states
                """);
        Linker linking = new Linker(RULES, Authority.read(folder), Overrules.none());
        Corpus corpus = linking.link(List.of(
                story("a", "1999")
                        .entity("x", "Person", "G. Kerimova", "state", "Chile")
                        .entity("y", "Person", "Ana Lima", "state", "Chile")
                        .entity("z", "Person", "Kari Berg", "state", "Chile")
                        .claims(),
                story("b", "1999")
                        .entity("x", "Person", "Gulnara Karimova", "state", "Peru")
                        .entity("y", "Organisation", "Gulnara Karimova", "state", "Chile")
                        .claims()));
        assertThat(corpus.identity("a", "x").orElseThrow().links())
                .extracting(link -> link.target().toString())
                .containsExactly("http://www.wikidata.org/entity/Q1");
        assertThat(corpus.identity("a", "c").orElseThrow().links()).hasSize(1);
        assertThat(corpus.identity("a", "y").orElseThrow().links())
                .as("two candidates")
                .isEmpty();
        assertThat(corpus.identity("a", "z").orElseThrow().links())
                .as("none verified")
                .isEmpty();
        assertThat(corpus.identity("b", "x").orElseThrow().links())
                .as("another state")
                .isEmpty();
        assertThat(corpus.identity("b", "y").orElseThrow().links())
                .as("another kind")
                .isEmpty();
    }

    @Test
    void two_that_are_verified_to_be_one_entry_elsewhere_are_one(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("people.tsv"), """
                label	kind	spellings	state	qid	verified-by
                Gulnara Karimova	person	Gulya K.	Chile	Q1	register of Chile
                """);
        Story twice = story("a", "1999")
                .entity("x", "Person", "Gulnara Karimova", "state", "Chile")
                .entity("y", "Person", "G. Kerimova", "state", "Chile");
        Corpus apart = link(twice);
        assertThat(identity(apart, "a", "x")).isNotEqualTo(identity(apart, "a", "y"));
        Files.writeString(folder.resolve("people.tsv"), """
                label	kind	spellings	state	qid	verified-by
                Gulnara Karimova	person	G. Kerimova	Chile	Q1	register of Chile
                """);
        Corpus linked = new Linker(RULES, Authority.read(folder), Overrules.none()).link(List.of(twice.claims()));
        assertThat(identity(linked, "a", "x")).isEqualTo(identity(linked, "a", "y"));
    }

    @Test
    void an_identifier_without_verification_is_refused_with_its_line(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("people.tsv"), """
                label	kind	spellings	state	qid	verified-by
                Ana Lima	person		Chile	Q2	""" + "\n");
        assertThatThrownBy(() -> Authority.read(folder)).hasMessageContaining("people.tsv:2");
    }
}
