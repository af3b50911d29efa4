/** What nobody should have to read: inputs that once broke something, or were made to. */
@NullMarked
package org.depositary.hostile;

import org.jspecify.annotations.NullMarked;
