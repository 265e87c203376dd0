/// What an operator needs beside the conversation: figures of this machine, checks, copies.
@NullMarked
package dev.hotseat.operations;

import org.jspecify.annotations.NullMarked;
