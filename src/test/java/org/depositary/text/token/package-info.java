/** Tests of the package of the same name. */
@NullMarked
package org.depositary.text.token;

import org.jspecify.annotations.NullMarked;
