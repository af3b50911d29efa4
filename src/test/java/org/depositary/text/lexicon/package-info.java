/** Tests of the package of the same name. */
@NullMarked
package org.depositary.text.lexicon;

import org.jspecify.annotations.NullMarked;
