/** Numbers, ordinals and sums of money, in digits and words. */
@NullMarked
package org.depositary.text.number;

import org.jspecify.annotations.NullMarked;
