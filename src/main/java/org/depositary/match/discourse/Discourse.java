package org.depositary.match.discourse;

import java.util.List;
import org.depositary.claim.DocumentClaims;
import org.depositary.match.discourse.frame.Frames;
import org.depositary.match.discourse.merge.Draft;
import org.depositary.match.discourse.name.Posts;
import org.depositary.match.discourse.name.Wording;
import org.depositary.match.discourse.occurrence.Attributes;
import org.depositary.match.discourse.occurrence.Layout;
import org.depositary.match.discourse.reference.References;
import org.depositary.match.discourse.value.RoleKinds;
import org.depositary.match.pattern.Match;
import org.depositary.rule.RuleSet;
import org.depositary.text.Mention;
import org.depositary.text.Reading;
import org.depositary.text.lexicon.Lexicon;

/**
 * Makes of what single sentences yield what the document says: mentions of one entity are taken together, matches
 * become frames, frames take over what their circumstances tell, and frames that tell the same become one.
 *
 * <p>Knows nothing of any domain: kinds, frame types and rules say what may be taken together. Immutable and safe for
 * use by several threads.
 */
public final class Discourse {
    private final RuleSet rules;
    private final Lexicon lexicon;
    private final Attributes attributes;
    private final RoleKinds kinds;
    private final Posts posts;
    private final Wording wording;

    /**
     * @param rules kinds, frame types and vocabulary; the rules that made the matches
     * @param lexicon for entities that metadata or features name and the text does not
     */
    public Discourse(RuleSet rules, Lexicon lexicon) {
        this.rules = rules;
        this.lexicon = lexicon;
        this.attributes = new Attributes(rules.kinds());
        this.kinds = new RoleKinds(rules);
        this.posts = new Posts(rules.words());
        this.wording = Wording.of(rules.words());
    }

    /**
     * What a document says.
     *
     * @param mentions all final mentions: of dictionaries, grammars and entity rules
     * @param matches what the rules for frames found, in any order
     */
    public DocumentClaims tell(Reading reading, List<Mention> mentions, List<Match> matches) {
        Layout layout = new Layout(reading);
        Posts compared = posts.afresh();
        References references = new References(layout, rules.kinds(), attributes, compared, wording, mentions);
        Frames frames = new Frames(rules, kinds, layout, references, compared, mentions, lexicon);
        List<Draft> drafts = frames.of(matches);
        return new Assembly(rules, frames, references, new Alone(layout, rules.kinds(), mentions, wording.deeds()))
                .claims(reading, drafts);
    }
}
