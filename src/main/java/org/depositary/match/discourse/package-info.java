/** What a document as a whole says: who its mentions denote, which frames its matches state, which of these are one. */
@NullMarked
package org.depositary.match.discourse;

import org.jspecify.annotations.NullMarked;
