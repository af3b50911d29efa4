/** Dictionaries of names and words, and their mentions in a text. */
@NullMarked
package org.depositary.text.lexicon;

import org.jspecify.annotations.NullMarked;
