/** Lists of things, narrowed by what is said of them. */
@NullMarked
package org.depositary.page.facet;

import org.jspecify.annotations.NullMarked;
