package org.depositary.page.presentation;

import java.util.Map;

/**
 * A part of the sentence that describes a thing.
 *
 * @param select the query whose rows fill the items
 * @param item what a row says, by language
 * @param pattern what all items say, by language
 * @param most how many items are said
 */
record Phrase(String select, Map<String, String> item, Map<String, String> pattern, int most) {}
