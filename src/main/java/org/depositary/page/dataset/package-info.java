/** The page about the dataset as a whole. */
@NullMarked
package org.depositary.page.dataset;

import org.jspecify.annotations.NullMarked;
