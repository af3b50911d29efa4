/** The command line, and the one place where the parts are wired together. */
@NullMarked
package org.depositary.cli;

import org.jspecify.annotations.NullMarked;
