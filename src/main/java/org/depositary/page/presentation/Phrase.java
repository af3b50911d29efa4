package org.depositary.page.presentation;

import java.util.Map;

/**
 * A part of the sentence that describes a thing.
 *
 * @param select the query whose rows fill the items
 * @param item what a row says, by language
 * @param pattern what all items say, by language
 * @param most how many items are said
 * @param other what a row after the first says, by language, where the first is told apart: all these fill
 *     {@code others} of the pattern; else empty
 */
record Phrase(
        String select, Map<String, String> item, Map<String, String> pattern, int most, Map<String, String> other) {}
