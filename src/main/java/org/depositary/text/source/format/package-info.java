/** Kinds of files that documents come as: their text, and what they say of themselves. */
@NullMarked
package org.depositary.text.source.format;

import org.jspecify.annotations.NullMarked;
