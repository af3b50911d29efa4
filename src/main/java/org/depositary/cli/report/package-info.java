/** How commands tell what they found and what went wrong, to people and to programs. */
@NullMarked
package org.depositary.cli.report;

import org.jspecify.annotations.NullMarked;
