/** Tests of the package of the same name. */
@NullMarked
package org.depositary.text.number;

import org.jspecify.annotations.NullMarked;
