package org.depositary.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.depositary.claim.DocumentClaims;
import org.depositary.graph.ontology.Ontology;
import org.depositary.rule.RuleSet;
import org.depositary.rule.SecondDomain;
import org.depositary.rule.reader.RuleReader;
import org.depositary.text.Edtf;
import org.depositary.text.Metadata;
import org.depositary.text.Reading;
import org.depositary.text.Span;
import org.depositary.text.lexicon.Lexicon;
import org.depositary.text.source.DocumentReader;
import org.junit.jupiter.api.Test;

/** Whatever a document holds, all rules read it to its end; the limit is for what would never end. */
class HostileDocumentTest {
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final Path HOME = Path.of(System.getProperty("depositary.home", "."));
    private static final List<String> PIECES = List.of(
            "Foreign Minister",
            "Ana Lima",
            "President Kari Berg",
            "of Norway",
            "Chile",
            "paid an official visit to",
            "met",
            "signed an agreement on",
            "said",
            "the visit",
            "The Embassy of Chile in Norway",
            "was opened",
            "on 3 May 2011",
            "last week",
            "in May",
            "$5 billion",
            "and",
            ",",
            ".",
            ";",
            "(",
            ")",
            "[",
            "]",
            "“",
            "”",
            "\"",
            "'s",
            "-",
            "\n",
            "\n\n",
            " ",
            " ",
            " ",
            "\t",
            "\u0000",
            "\u0001",
            "\uFFFD",
            "\uFEFF",
            "\uFFFF",
            "\u202E",
            "\u202C",
            "\u2066",
            "\u200D",
            "\u200B",
            "\u0301",
            "e\u0301\u0302\u0303",
            "\uD800",
            "\uDC00",
            "\uD83D\uDEA2",
            "ﬁ",
            "İ",
            "ß",
            "Ж",
            "外",
            "ק",
            "((((((((((",
            "))))))))))",
            "a".repeat(300));

    private static final Reader ALL = Reader.ofTheProject();
    private static final Reader SHIPS = Reader.ofShips();

    private record Reader(Extractor extractor, DocumentReader reader) {
        static Reader of(RuleSet rules, Lexicon lexicon) {
            return new Reader(new Extractor(rules, lexicon), new DocumentReader(lexicon.tokeniser()));
        }

        static Reader ofTheProject() {
            Path mappings = HOME.resolve("mappings");
            RuleSet rules = RuleReader.read(
                    mappings,
                    Ontology.read(HOME.resolve("ontology/depositary.ttl")).vocabulary());
            Set<String> abbreviations = rules.words().getOrDefault("abbreviations", Set.of()).stream()
                    .map(words -> String.join(" ", words))
                    .collect(Collectors.toSet());
            return of(rules, Lexicon.load(mappings.resolve("lexicon"), abbreviations));
        }

        static Reader ofShips() {
            return of(
                    RuleReader.read(SecondDomain.mappings(), SecondDomain.vocabulary()),
                    Lexicon.load(SecondDomain.mappings().resolve("lexicon"), Set.of()));
        }

        DocumentClaims read(String text) {
            return assertTimeoutPreemptively(LONG, () -> {
                Reading reading = reader.string("hostile", text, Metadata.unknown());
                return extractor.extract(reading);
            });
        }
    }

    @Property(tries = 300)
    void every_mixture_of_names_marks_and_odd_characters_is_read(@ForAll("mixtures") String text) {
        DocumentClaims claims = ALL.read(text);
        Span whole = new Span(0, text.length());
        claims.frames().forEach(frame -> {
            assertThat(frame.evidence()).allMatch(evidence -> whole.contains(evidence.passage()));
            assertThat(frame.fillers())
                    .allMatch(filler -> filler.words().map(whole::contains).orElse(true));
        });
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join(" ", pieces));
    }

    @Test
    void a_sentence_without_end_is_read_in_pieces() {
        DocumentClaims claims = SHIPS.read("The schooner Petrel departed from Riga for Bergen, ".repeat(400));
        assertThat(claims.reading().sentences())
                .hasSizeGreaterThan(6)
                .allMatch(sentence -> sentence.end() - sentence.first() <= 500);
        assertThat(claims.frames()).isNotEmpty();
    }

    @Test
    void a_million_nested_brackets_are_read() {
        String text = "Foreign Minister Ana Lima of Brazil visited Chile " + "(".repeat(1_000_000) + "in May"
                + ")".repeat(1_000_000) + " on 3 May 2011.";
        assertThat(ALL.read(text).frames()).isNotEmpty();
    }

    @Test
    void characters_that_stack_turn_the_line_or_are_none_do_not_hide_the_facts_beside_them() {
        String text = "Foreign Minister Ana Lima of Brazil paid an official visit to Chile on 3 May 2011.\n\n"
                + "e" + "\u0301".repeat(20_000) + "\u202E".repeat(20_000) + "\u0000".repeat(20_000)
                + "\uD800".repeat(20_000)
                + "\n\nForeign Minister Ana Lima of Brazil paid an official visit to Peru on 9 May 2011.\n";
        assertThat(ALL.read(text).frames().stream()
                        .filter(frame -> frame.type().equals("dip:Visit"))
                        .flatMap(frame -> frame.values("date"))
                        .map(Object::toString))
                .anyMatch(date -> date.contains(new Edtf("2011-05-03").value()))
                .anyMatch(date -> date.contains(new Edtf("2011-05-09").value()));
    }
}
