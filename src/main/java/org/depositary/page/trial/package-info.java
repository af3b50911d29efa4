/** How a text of the reader's own is read, told as a page. */
@NullMarked
package org.depositary.page.trial;

import org.jspecify.annotations.NullMarked;
