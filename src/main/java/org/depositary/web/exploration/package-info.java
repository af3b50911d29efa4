/** Pages to explore the data by: views over many things, and trying how a text is read. */
@NullMarked
package org.depositary.web.exploration;

import org.jspecify.annotations.NullMarked;
