/// The heart: how a reply is held against the key points of a question, and why it is worth what it
/// is worth. A [dev.hotseat.grading.Grader] is a pure function of question, reply and the other
/// replies of the round; the same version gives the same grade every time.
@NullMarked
package dev.hotseat.grading;

import org.jspecify.annotations.NullMarked;
