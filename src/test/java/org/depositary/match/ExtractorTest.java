package org.depositary.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Frame;
import org.depositary.match.explain.Explainer;
import org.depositary.match.explain.Explanation;
import org.depositary.match.pattern.Attempt;
import org.depositary.rule.Rule;
import org.depositary.rule.RuleSet;
import org.depositary.rule.SecondDomain;
import org.depositary.rule.reader.RuleReader;
import org.depositary.text.Reading;
import org.depositary.text.Token;
import org.depositary.text.lexicon.Lexicon;
import org.depositary.text.source.DocumentReader;
import org.junit.jupiter.api.Test;

class ExtractorTest {
    private final RuleSet rules = RuleReader.read(SecondDomain.mappings(), SecondDomain.vocabulary());
    private final Lexicon lexicon = Lexicon.load(SecondDomain.mappings().resolve("lexicon"), Set.of());
    private final Reading reading = new DocumentReader(lexicon.tokeniser())
            .folder(SecondDomain.documents())
            .readings()
            .getFirst();

    @Test
    void a_document_says_the_same_on_every_thread_and_to_every_extractor() throws Exception {
        Extractor shared = new Extractor(rules, lexicon);
        DocumentClaims expected = shared.extract(reading);
        assertThat(expected.frames()).isNotEmpty();
        List<Callable<DocumentClaims>> readers = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            readers.add(() -> shared.extract(reading));
            readers.add(() -> new Extractor(rules, lexicon).extract(reading));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<DocumentClaims> claims : threads.invokeAll(readers)) {
                assertThat(claims.get()).isEqualTo(expected);
            }
        }
    }

    @Test
    void an_explanation_holds_every_step_up_to_the_claims() {
        Extractor extractor = new Extractor(rules, lexicon);
        Explanation explanation = new Explainer(extractor).explain(reading);
        assertThat(explanation.claims()).isEqualTo(extractor.extract(reading));
        assertThat(explanation.reading().tokens()).extracting(Token::text).contains("Aurora");
        assertThat(explanation.mentions())
                .extracting(mention -> mention.label())
                .contains("Aurora");
        assertThat(explanation.matches())
                .extracting(match -> match.rule().type())
                .containsAll(
                        explanation.claims().frames().stream().map(Frame::type).toList());
        assertThat(explanation.attempts().stream().filter(attempt -> attempt.outcome() instanceof Attempt.Outcome.Fits))
                .hasSameSizeAs(explanation.matches());
        assertThat(explanation.entityAttempts())
                .isNotEmpty()
                .allSatisfy(attempt -> assertThat(attempt.rule().stage()).isEqualTo(Rule.Stage.ENTITY))
                .anyMatch(attempt -> attempt.outcome() instanceof Attempt.Outcome.Fits)
                .noneMatch(attempt -> attempt.outcome() instanceof Attempt.Outcome.Outranked);
        assertThat(explanation.attempts())
                .allSatisfy(attempt -> assertThat(attempt.told(reading))
                        .startsWith(attempt.rule().id() + " @ "));
    }
}
