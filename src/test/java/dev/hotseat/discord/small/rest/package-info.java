/// The REST routes and their faults.
@NullMarked
package dev.hotseat.discord.small.rest;

import org.jspecify.annotations.NullMarked;
