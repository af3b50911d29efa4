/** Templates of labels: how what a rule or a document tells is called. */
@NullMarked
package org.depositary.rule.label;

import org.jspecify.annotations.NullMarked;
