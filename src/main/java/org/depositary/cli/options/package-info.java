/** What several commands are told in the same words. */
@NullMarked
package org.depositary.cli.options;

import org.jspecify.annotations.NullMarked;
