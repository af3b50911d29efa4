/** Mapping files become a checked {@link org.depositary.rule.RuleSet}, or a list of all that is wrong with them. */
@NullMarked
package org.depositary.rule.reader;

import org.jspecify.annotations.NullMarked;
