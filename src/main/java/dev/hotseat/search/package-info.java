/// Finds questions by their words.
///
/// Home of Lucene's index.
@NullMarked
package dev.hotseat.search;

import org.jspecify.annotations.NullMarked;
