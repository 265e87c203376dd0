/// What is asked: questions with their key points, and the bank that holds them. How a file becomes
/// questions is the business of [dev.hotseat.question.source].
@NullMarked
package dev.hotseat.question;

import org.jspecify.annotations.NullMarked;
