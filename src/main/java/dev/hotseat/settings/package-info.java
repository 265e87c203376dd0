/// The installation's settings, read once at the start; all mistakes are told in one go.
@NullMarked
package dev.hotseat.settings;

import org.jspecify.annotations.NullMarked;
