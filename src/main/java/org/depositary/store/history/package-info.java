/** What was published before: the last publications, what each changed, and when each thing changed last. */
@NullMarked
package org.depositary.store.history;

import org.jspecify.annotations.NullMarked;
