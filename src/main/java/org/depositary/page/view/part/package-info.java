/** What pages are put together from: links, facts, values, passages. */
@NullMarked
package org.depositary.page.view.part;

import org.jspecify.annotations.NullMarked;
