/** In which event a sentence stands, and what it takes over from there. */
@NullMarked
package org.depositary.match.discourse.focus;

import org.jspecify.annotations.NullMarked;
