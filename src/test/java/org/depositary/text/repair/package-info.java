/** Tests of the package of the same name. */
@NullMarked
package org.depositary.text.repair;

import org.jspecify.annotations.NullMarked;
