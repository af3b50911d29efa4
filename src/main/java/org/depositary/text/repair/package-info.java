/** Restoring damaged characters one for one, so that positions stay those of the text as received. */
@NullMarked
package org.depositary.text.repair;

import org.jspecify.annotations.NullMarked;
