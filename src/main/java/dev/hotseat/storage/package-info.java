/// The ports of the features over SQL, with Caffeine in front.
///
/// Home of JDBC, SQLite, Flyway and Caffeine.
@NullMarked
package dev.hotseat.storage;

import org.jspecify.annotations.NullMarked;
