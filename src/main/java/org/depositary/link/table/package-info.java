/** Tables of tab-separated values, as people keep them. */
@NullMarked
package org.depositary.link.table;

import org.jspecify.annotations.NullMarked;
