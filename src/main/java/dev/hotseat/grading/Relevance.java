package dev.hotseat.grading;

import dev.hotseat.language.Word;

/// How much of a reply is about a question.
///
/// @param share of what its telling words tell, that the question or a reference has, 0 to 1
/// @param chance the share that an answer to any other question has
record Relevance(double share, double chance) {
  /// The more words the references have, the more of them any text on the field meets. Measured on
  /// answers to other questions, with 40 to 440 words known: see `src/docs/grading.md`.
  private static final double GROWTH = 0.15;

  private static final double BEGINNING = 0.58;

  static Relevance of(Reading reply, Reading asked, Usual usual, Lexicon lexicon) {
    double told = 0;
    double known = 0;
    for (Word word : reply.telling()) {
      double information = lexicon.information(word);
      told += information;
      if (usual.has(word) || !asked.placesOf(word).isEmpty()) {
        known += information;
      }
    }
    return new Relevance(told > 0 ? known / told : 0, chance(usual));
  }

  /// The share of any text on the field that such references know.
  static double chance(Usual usual) {
    return Math.max(0, GROWTH * Math.log(Math.max(1, usual.said().size())) - BEGINNING);
  }

  /// By how much more a reply is about the question than by chance, -1 to 1.
  double excess() {
    return share - chance;
  }
}
