/** The engine that finds mentions and runs the compiled rules over a text. */
@NullMarked
package org.depositary.match;

import org.jspecify.annotations.NullMarked;
