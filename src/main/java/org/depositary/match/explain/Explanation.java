package org.depositary.match.explain;

import java.util.List;
import org.depositary.claim.DocumentClaims;
import org.depositary.match.pattern.Attempt;
import org.depositary.match.pattern.Match;
import org.depositary.text.Mention;
import org.depositary.text.Reading;

/**
 * How a text was read, step by step.
 *
 * @param reading the text with its tokens and sentences
 * @param mentions what dictionaries, grammars and entity rules found, in the order found
 * @param entityAttempts what the entity rules tried on all these mentions, in the order of the text and of the files
 * @param attempts what the rules that state facts tried, in the order of the text and of the files
 * @param matches where these rules fit
 * @param claims what the text says: frames and the entities they name
 */
public record Explanation(
        Reading reading,
        List<Mention> mentions,
        List<Attempt> entityAttempts,
        List<Attempt> attempts,
        List<Match> matches,
        DocumentClaims claims) {
    public Explanation {
        mentions = List.copyOf(mentions);
        entityAttempts = List.copyOf(entityAttempts);
        attempts = List.copyOf(attempts);
        matches = List.copyOf(matches);
    }
}
