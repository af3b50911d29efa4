/** What a pattern took from a text. */
@NullMarked
package org.depositary.match.pattern;

import org.jspecify.annotations.NullMarked;
