/** Documents exactly as received, their metadata, reading views, sentences and tokens. */
@NullMarked
package org.depositary.text;

import org.jspecify.annotations.NullMarked;
