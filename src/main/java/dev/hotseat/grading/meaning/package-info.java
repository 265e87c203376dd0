/// What words mean: a small local model gives every word a vector in the light of its text, so that
/// a reply can be held against a key point that says the same in other words.
///
/// Home of ONNX Runtime and of the tokenizer that belongs to the model. The model comes as a
/// resource on the class path; nothing is ever downloaded.
@NullMarked
package dev.hotseat.grading.meaning;

import org.jspecify.annotations.NullMarked;
