/** What people are shown of links and merges: rows they can look at, sign and hand back as decisions. */
@NullMarked
package org.depositary.link.review;

import org.jspecify.annotations.NullMarked;
