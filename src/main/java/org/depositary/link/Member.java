package org.depositary.link;

import java.util.List;
import java.util.stream.Stream;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Entity;
import org.depositary.text.name.Spelling;

/** An entity as one document has it. */
public record Member(DocumentClaims document, Entity entity) {
    /** The name of the document. */
    public String documentId() {
        return document.reading().document().id();
    }

    @Override
    public String toString() {
        return "\"" + entity.label() + "\" (" + documentId() + ")";
    }

    /** What the document calls it, the label first; descriptions ("the two firms") are left out. */
    List<String> names() {
        return Stream.concat(Stream.of(entity.label()), entity.names().stream().filter(Spelling::isName))
                .toList();
    }
}
