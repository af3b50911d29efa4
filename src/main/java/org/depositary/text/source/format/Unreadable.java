package org.depositary.text.source.format;

/** Why a file gives no text: a clause for people that goes on behind the file's name. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String reason) {
        super(reason);
    }

    Unreadable(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** The clause. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
