/// Every sentence that the program says. Code holds a [dev.hotseat.text.Message], a key with named
/// values; [dev.hotseat.text.Texts] makes the sentence from the bundle `texts.properties`.
///
/// Home of ICU's message format, which knows named values and the plurals of each language.
@NullMarked
package dev.hotseat.text;

import org.jspecify.annotations.NullMarked;
