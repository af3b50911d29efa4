/**
 * Mapping rules as they are written: files, dictionaries and patterns read, checked and compiled, with errors that name
 * file, line and column.
 */
@NullMarked
package org.depositary.rule;

import org.jspecify.annotations.NullMarked;
