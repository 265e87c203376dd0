package dev.hotseat.grading.meaning;

/// The model that ships, loaded once for all tests.
final class Loaded {
  static final WordVectors MODEL = LocalModel.load().vectors().orElseThrow();

  private Loaded() {}
}
