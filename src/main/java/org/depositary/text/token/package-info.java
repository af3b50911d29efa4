/** Cutting text into words, numbers and marks, and levelling words for comparison. */
@NullMarked
package org.depositary.text.token;

import org.jspecify.annotations.NullMarked;
