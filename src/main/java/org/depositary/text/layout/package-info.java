/** How a text as received becomes repaired characters, blocks, sentences and tokens. */
@NullMarked
package org.depositary.text.layout;

import org.jspecify.annotations.NullMarked;
