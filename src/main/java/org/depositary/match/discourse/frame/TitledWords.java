package org.depositary.match.discourse.frame;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.depositary.match.pattern.Match;
import org.depositary.rule.FrameType;

/** Where words are taken for titles: what stands inside one tells no event. */
final class TitledWords {
    /** How far those reach that begin at or before a token. */
    private final NavigableMap<Integer, Integer> reach = new TreeMap<>();

    TitledWords(List<Match> matches, Map<String, FrameType> types) {
        for (Match match : matches) {
            Optional.ofNullable(types.get(match.rule().type()))
                    .flatMap(FrameType::titled)
                    .ifPresent(slot -> Stream.concat(
                                    match.bindings().of(slot).stream(),
                                    match.turns().stream().flatMap(turn -> turn.bindings().of(slot).stream()))
                            .forEach(bound -> reach.merge(bound.first(), bound.end(), Math::max)));
        }
        int reached = 0;
        for (Map.Entry<Integer, Integer> title : reach.entrySet()) {
            reached = Math.max(reached, title.getValue());
            title.setValue(reached);
        }
    }

    /** Whether a match lies inside a title. */
    boolean hold(Match match) {
        Map.Entry<Integer, Integer> title = reach.floorEntry(match.first());
        return title != null && match.end() <= title.getValue();
    }
}
