/** Runs the programs of patterns over the tokens and mentions of one sentence. */
@NullMarked
package org.depositary.match.search;

import org.jspecify.annotations.NullMarked;
