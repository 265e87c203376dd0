/// What a request or an answer must look like, and the book of what broke a rule.
@NullMarked
package dev.hotseat.discord.small.checks;

import org.jspecify.annotations.NullMarked;
