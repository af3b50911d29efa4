/** The pages that lead to all others. */
@NullMarked
package org.depositary.page.entrance;

import org.jspecify.annotations.NullMarked;
