/** Tests of the package of the same name. */
@NullMarked
package org.depositary.text.source;

import org.jspecify.annotations.NullMarked;
