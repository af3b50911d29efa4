@NullMarked
package org.depositary.text.source.format;

import org.jspecify.annotations.NullMarked;
