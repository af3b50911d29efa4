package org.depositary.text.source;

/** A document or its manifest that cannot be read; the message says which file, and which line of it. */
public final class DocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DocumentException(String message) {
        super(message);
    }

    DocumentException(String message, Throwable cause) {
        super(message, cause);
    }
}
