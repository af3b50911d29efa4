/** How long work is done: what goes on at the same time, how far it has come, and whether it has to be done at all. */
@NullMarked
package org.depositary.cli.stage;

import org.jspecify.annotations.NullMarked;
