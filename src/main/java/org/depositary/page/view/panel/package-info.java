/** What is drawn of the answers of queries, with their measures worked out. */
@NullMarked
package org.depositary.page.view.panel;

import org.jspecify.annotations.NullMarked;
