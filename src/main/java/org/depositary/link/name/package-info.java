/** Personal names: their parts, their spellings in different transliterations, and how alike two of them are. */
@NullMarked
package org.depositary.link.name;

import org.jspecify.annotations.NullMarked;
