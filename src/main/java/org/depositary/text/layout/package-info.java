/** How repaired characters fall into blocks and sentences. */
@NullMarked
package org.depositary.text.layout;

import org.jspecify.annotations.NullMarked;
