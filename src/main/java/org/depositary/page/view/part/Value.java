package org.depositary.page.view.part;

import java.util.List;

/**
 * A value of a property.
 *
 * @param link its words
 * @param documents the documents that say so, when it is known
 * @param quotes the words of the documents that gave it
 * @param disputed whether a document says otherwise
 */
public record Value(Link link, List<Link> documents, List<Excerpt> quotes, boolean disputed) {}
