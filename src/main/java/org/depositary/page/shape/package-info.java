/** The shapes that data are checked by, in words. */
@NullMarked
package org.depositary.page.shape;

import org.jspecify.annotations.NullMarked;
