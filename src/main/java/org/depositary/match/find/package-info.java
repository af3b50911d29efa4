/** Finds the places of a reading where mapping rules fit. */
@NullMarked
package org.depositary.match.find;

import org.jspecify.annotations.NullMarked;
