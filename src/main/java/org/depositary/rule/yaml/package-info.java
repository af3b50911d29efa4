/** YAML as mapping files use it: a plain tree whose every character knows where it stands in the file. */
@NullMarked
package org.depositary.rule.yaml;

import org.jspecify.annotations.NullMarked;
