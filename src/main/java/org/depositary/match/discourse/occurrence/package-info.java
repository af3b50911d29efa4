/** Where the text denotes something, and what its words say of it. */
@NullMarked
package org.depositary.match.discourse.occurrence;

import org.jspecify.annotations.NullMarked;
