/** Shows how a text was read: tokens, mentions, what each rule tried and where it gave up, frames. */
@NullMarked
package org.depositary.match.explain;

import org.jspecify.annotations.NullMarked;
