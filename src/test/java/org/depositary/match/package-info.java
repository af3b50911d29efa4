/** Tests of the engine, with sample texts and rules of a made-up domain. */
@NullMarked
package org.depositary.match;

import org.jspecify.annotations.NullMarked;
