/** Names and posts as one document writes them, and whose they may be there. */
@NullMarked
package org.depositary.match.discourse.name;

import org.jspecify.annotations.NullMarked;
