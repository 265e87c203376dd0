package dev.hotseat.grading;

import dev.hotseat.language.Word;

/// How much of a reply is about a question.
///
/// @param share of what its telling words tell, that the question or a reference has, 0 to 1
/// @param chance the share that references to any other question would have, 0 to 1
/// @param draws how many words the references have, in answers of [#COUNTED] words
record Relevance(double share, double chance, double draws) {
  /// So many different words have the answers on average in which the field's words were counted.
  /// The more words the references have, the more of them any text on the field meets.
  static final double COUNTED = 300;

  static Relevance of(Reading reply, Reading asked, Usual usual, Lexicon lexicon) {
    double told = 0;
    double known = 0;
    double expected = 0;
    double draws = usual.said().size() / COUNTED;
    for (Word word : reply.telling()) {
      double information = lexicon.information(word);
      told += information;
      expected += information * chance(lexicon.documentFrequency(word), draws);
      if (usual.has(word) || !asked.placesOf(word).isEmpty()) {
        known += information;
      }
    }
    return told > 0
        ? new Relevance(known / told, expected / told, draws)
        : new Relevance(0, 0, draws);
  }

  /// The probability that one of several draws finds what has a share in all.
  private static double chance(double share, double draws) {
    return share == 0 ? 0 : 1 - Math.pow(1 - share, draws); // most words are not common
  }

  /// By how much more a reply is about the question than by chance, -1 to 1.
  double excess() {
    return share - chance;
  }
}
