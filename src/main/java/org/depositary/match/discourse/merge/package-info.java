/** Which frames of a document tell the same, and what they say together. */
@NullMarked
package org.depositary.match.discourse.merge;

import org.jspecify.annotations.NullMarked;
