/** Compiles patterns to programs: steps that take tokens, each knowing what follows it. */
@NullMarked
package org.depositary.match.program;

import org.jspecify.annotations.NullMarked;
