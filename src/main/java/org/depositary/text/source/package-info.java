/** Documents and their metadata, from files and strings. */
@NullMarked
package org.depositary.text.source;

import org.jspecify.annotations.NullMarked;
