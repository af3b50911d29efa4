/** Tests of the package of the same name. */
@NullMarked
package org.depositary.text.layout;

import org.jspecify.annotations.NullMarked;
