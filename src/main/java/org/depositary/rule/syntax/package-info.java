/** The small languages inside mapping files: patterns, expressions, word list entries and inflection. */
@NullMarked
package org.depositary.rule.syntax;

import org.jspecify.annotations.NullMarked;
