/** What lists show that can be narrowed step by step. */
@NullMarked
package org.depositary.page.view.facet;

import org.jspecify.annotations.NullMarked;
