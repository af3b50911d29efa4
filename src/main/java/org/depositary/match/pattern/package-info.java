/** Finds the places of a reading where the patterns of mapping rules fit. */
@NullMarked
package org.depositary.match.pattern;

import org.jspecify.annotations.NullMarked;
