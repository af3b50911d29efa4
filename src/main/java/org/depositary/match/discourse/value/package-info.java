/** From what slots took to what roles may hold. */
@NullMarked
package org.depositary.match.discourse.value;

import org.jspecify.annotations.NullMarked;
