/** What a passage states: frames with their slots, the spans that gave them, and the evidence kept with each. */
@NullMarked
package org.depositary.claim;

import org.jspecify.annotations.NullMarked;
