/// What words are: tokens, stems, synonyms, typing errors, and how telling a word is.
///
/// Home of Lucene's analysis.
@NullMarked
package dev.hotseat.language;

import org.jspecify.annotations.NullMarked;
