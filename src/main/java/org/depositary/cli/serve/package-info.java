/** The servers of {@code serve}, and what makes them serve something newer. */
@NullMarked
package org.depositary.cli.serve;

import org.jspecify.annotations.NullMarked;
