/** Judges what rules read by facts that people have read. */
@NullMarked
package org.depositary.match.gold;

import org.jspecify.annotations.NullMarked;
