package org.depositary.cli.story;

import java.util.List;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Frame;
import org.depositary.claim.Value;
import org.depositary.cli.link.Prose;

/** What a document tells, read with the real mappings: values as a reader would write them. */
record Told(DocumentClaims claims) {
    static Told of(String date, String text) {
        return new Told(Prose.read(date, text));
    }

    /** The frames of a type, without its prefix. */
    List<Frame> frames(String type) {
        return claims.frames().stream()
                .filter(frame -> frame.type().equals("dip:" + type))
                .toList();
    }

    /** What the frames of a type say in a role, one list for each frame. */
    List<List<String>> all(String type, String role) {
        return frames(type).stream().map(frame -> values(frame, role)).toList();
    }

    List<String> values(Frame frame, String role) {
        return frame.values(role)
                .map(value -> value instanceof Value.Thing thing
                        ? claims.entity(thing.entity()).label()
                        : value instanceof Value.Words words ? words.text() : value.toString())
                .toList();
    }
}
