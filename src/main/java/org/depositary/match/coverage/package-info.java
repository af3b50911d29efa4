/** Tells what rules make of a corpus, and what they leave. */
@NullMarked
package org.depositary.match.coverage;

import org.jspecify.annotations.NullMarked;
