/** What the dataset says of itself (VoID, DCAT 3, DQV, PROV-O), computed from what is published. */
@NullMarked
package org.depositary.web.dataset;

import org.jspecify.annotations.NullMarked;
