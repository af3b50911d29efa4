package org.depositary.page.view.part;

import java.util.List;
import java.util.Optional;

/**
 * What is said under one property.
 *
 * @param property its label, leading to its definition
 * @param definition what it means
 * @param values in order
 */
public record Fact(Link property, Optional<String> definition, List<Value> values) {}
