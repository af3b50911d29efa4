/** What the page shows on which a reader tries how a text is read. */
@NullMarked
package org.depositary.page.view.trial;

import org.jspecify.annotations.NullMarked;
