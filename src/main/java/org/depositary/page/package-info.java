/** What a person reads: view models and templates of the pages. */
@NullMarked
package org.depositary.page;

import org.jspecify.annotations.NullMarked;
