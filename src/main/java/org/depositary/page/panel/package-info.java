/** Parts of pages that are each the answer of a query: tables, spans of time, bars, networks. */
@NullMarked
package org.depositary.page.panel;

import org.jspecify.annotations.NullMarked;
