/// Where the program begins: [dev.hotseat.Main] turns arguments into an exit status,
/// `Application` wires the services by hand.
@NullMarked
package dev.hotseat;

import org.jspecify.annotations.NullMarked;
