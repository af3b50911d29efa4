/** Takes together the mentions of one document by which names and posts name the same. */
@NullMarked
package org.depositary.match.discourse.cluster;

import org.jspecify.annotations.NullMarked;
