/** What the page of readers' own queries shows. */
@NullMarked
package org.depositary.page.view.answer;

import org.jspecify.annotations.NullMarked;
