/** Finding things and documents by words: an index beside the store, made once for each publication. */
@NullMarked
package org.depositary.page.search;

import org.jspecify.annotations.NullMarked;
