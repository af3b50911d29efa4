package org.depositary.link;

import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Entity;

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
}
