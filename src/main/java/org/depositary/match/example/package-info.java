/** Tries the examples and counter-examples that mapping rules bring with them. */
@NullMarked
package org.depositary.match.example;

import org.jspecify.annotations.NullMarked;
