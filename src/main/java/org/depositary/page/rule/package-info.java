/** What the text of a mapping rule holds, for its page. */
@NullMarked
package org.depositary.page.rule;

import org.jspecify.annotations.NullMarked;
