/** From matches to frames: values, inference, the event in focus. */
@NullMarked
package org.depositary.match.discourse.frame;

import org.jspecify.annotations.NullMarked;
