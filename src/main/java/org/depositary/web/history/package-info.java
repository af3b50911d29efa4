/** What was published before, and what each publication changed. */
@NullMarked
package org.depositary.web.history;

import org.jspecify.annotations.NullMarked;
