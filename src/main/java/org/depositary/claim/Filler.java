package org.depositary.claim;

import java.util.Optional;
import org.depositary.text.Span;

/**
 * One value of one role of a frame.
 *
 * @param role local name of the ontology's property
 * @param value what fills it
 * @param words where the document says so; absent for what was inferred from outside the text
 * @param rule the rule that filled it
 * @param origin how
 */
public record Filler(String role, Value value, Optional<Span> words, String rule, Origin origin) {}
