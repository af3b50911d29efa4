/** All mentions that need no rule: from dictionaries and built-in grammars. */
@NullMarked
package org.depositary.text.mention;

import org.jspecify.annotations.NullMarked;
