/** Tests of the package of the same name. */
@NullMarked
package org.depositary.text.date;

import org.jspecify.annotations.NullMarked;
