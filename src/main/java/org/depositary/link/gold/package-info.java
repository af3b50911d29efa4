/** How right links are, judged by what people verified. */
@NullMarked
package org.depositary.link.gold;

import org.jspecify.annotations.NullMarked;
