/**
 * What crawlers and watchers ask for: which addresses there are and which to leave alone, whether the server is ready.
 */
@NullMarked
package org.depositary.web.crawl;

import org.jspecify.annotations.NullMarked;
