/** Names as they are written: words of one name in different spellings, short forms, generations. */
@NullMarked
package org.depositary.text.name;

import org.jspecify.annotations.NullMarked;
