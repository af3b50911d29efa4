package org.depositary.web.negotiation;

import java.util.List;

/** One of the forms in which the same thing can be given. */
public interface Variant {
    /** The media types it answers to, the registered one first. */
    List<String> mediaTypes();

    /** How gladly the server gives it, above 0 and at most 1. */
    double quality();
}
