/** Tests of the package of the same name. */
@NullMarked
package org.depositary.text.mention;

import org.jspecify.annotations.NullMarked;
