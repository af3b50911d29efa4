package org.depositary.link;

import java.util.List;
import java.util.stream.Stream;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Frame;
import org.depositary.claim.Value;

/**
 * A fact of the corpus: what one document states, or several documents state alike.
 *
 * @param id unique in the corpus, the same for the same documents
 * @param type the ontology's class as a prefixed name
 * @param tellings the documents' frames, one a document, in order of document
 */
public record Occurrence(String id, String type, List<Telling> tellings) {
    public Occurrence {
        tellings = List.copyOf(tellings);
        if (tellings.isEmpty()) {
            throw new IllegalArgumentException("nobody tells " + id);
        }
    }

    /** A frame and its document. */
    public record Telling(DocumentClaims document, Frame frame) {
        /** The name of the document. */
        public String documentId() {
            return document.reading().document().id();
        }

        /** The values of a role, with their document. */
        Stream<Value> values(String role) {
            return frame.values(role);
        }
    }
}
