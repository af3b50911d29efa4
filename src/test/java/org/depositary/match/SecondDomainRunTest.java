package org.depositary.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Entity;
import org.depositary.claim.Frame;
import org.depositary.claim.Value;
import org.depositary.match.example.RuleExamples;
import org.depositary.match.example.Sample;
import org.depositary.rule.RuleSet;
import org.depositary.rule.SecondDomain;
import org.depositary.rule.reader.RuleReader;
import org.depositary.text.Edtf;
import org.depositary.text.Reading;
import org.depositary.text.lexicon.Lexicon;
import org.depositary.text.source.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ships and harbours are read by the same engine, by nothing but other mapping files. */
class SecondDomainRunTest {
    private static final RuleSet RULES = RuleReader.read(SecondDomain.mappings(), SecondDomain.vocabulary());
    private static final Lexicon LEXICON = Lexicon.load(SecondDomain.mappings().resolve("lexicon"), Set.of());
    private static final RuleExamples EXAMPLES = new RuleExamples(RULES, LEXICON);

    static List<Sample> samples() {
        return EXAMPLES.samples().toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_example_gives_what_it_says_and_nothing_unasked(Sample sample) {
        assertThat(EXAMPLES.run(sample).faults()).isEmpty();
        assertThat(EXAMPLES.run(sample).unasked()).isEmpty();
    }

    @Test
    void two_sentences_tell_of_a_voyage_and_of_a_loss_on_it() {
        Reading reading = new DocumentReader(LEXICON.tokeniser())
                .folder(SecondDomain.documents())
                .readings()
                .getFirst();

        DocumentClaims claims = new Extractor(RULES, LEXICON).extract(reading);

        assertThat(claims.entities()).extracting(Entity::label).containsExactly("Aurora", "Lübeck", "Bergen");
        Frame voyage = claims.frames().getFirst();
        Frame loss = claims.frames().getLast();
        assertThat(claims.frames()).containsExactly(voyage, loss);
        assertThat(voyage.type()).isEqualTo("sea:Voyage");
        assertThat(voyage.values("departed")).containsExactly(new Value.Time(new Edtf("1887-05-03")));
        assertThat(voyage.values("cargo")).containsExactly(new Value.Words("timber"), new Value.Words("salt"));
        assertThat(voyage.values("coast")).containsExactly(new Value.Words("North Sea"));
        assertThat(loss.type()).isEqualTo("sea:Loss");
        assertThat(loss.values("voyage")).containsExactly(new Value.Event(voyage.id()));
        assertThat(loss.values("ship").toList()).isEqualTo(voyage.values("ship").toList());
        assertThat(loss.values("departed").toList())
                .isEqualTo(voyage.values("departed").toList());
    }
}
