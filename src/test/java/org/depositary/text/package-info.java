/** What reading a text gives. */
@NullMarked
package org.depositary.text;

import org.jspecify.annotations.NullMarked;
