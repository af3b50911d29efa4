/** What pages are made with, for each reader in a language of theirs. */
@NullMarked
package org.depositary.web.pages;

import org.jspecify.annotations.NullMarked;
