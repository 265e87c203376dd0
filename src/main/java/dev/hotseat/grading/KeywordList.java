package dev.hotseat.grading;

import dev.hotseat.language.Phrasing;
import dev.hotseat.language.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Recognises a reply that lists keywords where an answer in sentences was asked for: words without
/// a clause, or words in an order that nobody says them in. Function words strewn between the
/// keywords do not help.
final class KeywordList {
  private static final int SHORTEST = 6;

  /// Below this share of function words, words that make no clause are a list.
  private static final double LEAST_FUNCTION_WORDS = 0.15;

  /// A text this long without any clause, and with no more function words than this, is a list too.
  private static final int LONG = 20;

  private static final double FEW_FUNCTION_WORDS = 0.35;

  /// How much of a list its bare parts are, how many there are, and how long on average.
  private static final double BARE = 0.7;

  private static final int MANY_PARTS = 7;
  private static final int FEW_PARTS = 4;
  private static final double SHORT_PART = 4;

  /// Notes have so many lines at least, and so many words a line. Where there are key points, many
  /// lines may be shorter. The references know less than this share of the words.
  private static final int FEWEST_NOTES = 3;

  private static final int NOTE = 5;
  private static final int MANY_NOTES = 5;
  private static final int SHORT_NOTE = 3;
  private static final double OWN_WORDS = 0.9;

  /// The share of numbers from which a reply gives values: "mask 255.255.255.0, 254 hosts".
  private static final double FIGURES = 0.4;

  /// The signs that programs are written with, and the share of them from which a text is code.
  private static final String CODE_SIGNS = "{}()=<>[];_$@&|\\";

  private static final double CODE = 0.04;

  /// The commonest words that tie others together. Texts in sentences have 40% and more of them;
  /// looked for are texts with fewer than 30%.
  private static final Set<String> TIES =
      Set.of(
          "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "with", "and", "or", "but",
          "is", "are", "was", "were", "be", "that", "it");

  private static final double FEW_TIES = 0.3;

  /// One word in so many may break the order of the alphabet.
  private static final int SORTED = 8;

  /// Numbers and single letters stand in their order in honest answers too; so many words do not.
  private static final int SPELLED = 4;

  /// From so many words on their order tells whether they were shuffled, if so many of them are a
  /// reference's, and fewer than so many neighbours stand near each other there.
  private static final int TELLING_ORDER = 8;

  private static final double KNOWN = 0.8;
  private static final double KEPT = 0.35;
  private static final int NEAR = 6;

  /// Between shuffled words there are none; parts that are marked off have an order of their own.
  private static final Pattern MARK = Pattern.compile("[,;:.!?|\\n]\\s*\\w");

  private KeywordList() {}

  /// Whether a reply is a list.
  static boolean is(Hearing hearing) {
    Reading reply = hearing.reply();
    return reply.words().size() >= SHORTEST
        && !isCode(reply.text())
        && ((isBare(reply)
                && !areFigures(reply)
                && !isTerselyAnswered(hearing)
                && !areNotes(hearing))
            || isDisordered(hearing));
  }

  /// Whether so much of a reply is numbers that it needs no sentences to say what they are of. A
  /// single digit may be the number of a line.
  private static boolean areFigures(Reading reply) {
    int[] telling = reply.tellingPlaces();
    long figures =
        Arrays.stream(telling)
            .filter(place -> reply.hasDigit(place) && reply.words().get(place).text().length() > 1)
            .count();
    return figures >= FIGURES * telling.length;
  }

  /// Whether a reply is in notes: several lines, each of which says something in a few words that
  /// are not all the references' own.
  private static boolean areNotes(Hearing hearing) {
    Reading reply = hearing.reply();
    int lines = reply.sentences().size();
    int length = hearing.prose() || lines < MANY_NOTES ? NOTE : SHORT_NOTE;
    List<Word> telling = reply.telling();
    return lines >= FEWEST_NOTES
        && reply.words().size() >= length * lines
        && hearing.known(telling) < OWN_WORDS * telling.size();
  }

  /// Whether a reference without key points is hardly in sentences itself.
  private static boolean isTerselyAnswered(Hearing hearing) {
    return hearing.prose() && hearing.references().stream().anyMatch(KeywordList::isTerse);
  }

  /// Whether most of a text is in no sentences.
  private static boolean isTerse(Reading text) {
    Phrasing phrasing = Phrasing.of(text.words(), text.text());
    return phrasing.bareWords() >= BARE * text.words().size();
  }

  /// Whether a text has hardly any function words, and none that makes a clause, or many short
  /// parts that have no such word.
  private static boolean isBare(Reading text) {
    int words = text.words().size();
    Phrasing phrasing = Phrasing.of(text.words(), text.text());
    boolean clauses = phrasing.clauseWords() > 0;
    double share = words < LONG ? LEAST_FUNCTION_WORDS : FEW_FUNCTION_WORDS;
    return (!clauses && words - text.telling().size() < share * words)
        || (phrasing.bareWords() <= SHORT_PART * phrasing.bare()
            && phrasing.bareWords() >= BARE * words
            && phrasing.bare() >= (clauses ? MANY_PARTS : FEW_PARTS));
  }

  /// Whether words that little ties together stand by the alphabet, or shuffled.
  private static boolean isDisordered(Hearing hearing) {
    List<Word> all = hearing.reply().words();
    List<Word> words = all.stream().filter(word -> !TIES.contains(word.text())).toList();
    return all.size() - words.size() < FEW_TIES * all.size()
        && (isSorted(words) || isShuffled(hearing));
  }

  private static boolean isSorted(List<Word> words) {
    int breaks = 0;
    for (int i = 1; i < words.size(); i++) {
      breaks += words.get(i - 1).text().compareTo(words.get(i).text()) > 0 ? 1 : 0;
    }
    return words.size() >= SHORTEST
        && breaks <= words.size() / SORTED
        && words.stream().filter(KeywordList::isSpelled).count() >= SPELLED;
  }

  private static boolean isSpelled(Word word) {
    return word.text().length() > 1 && word.text().chars().allMatch(Character::isLetter);
  }

  /// Whether the telling words are those of the references, but in no order that any of them has.
  /// Key points have so many phrases that a good sentence may have words of theirs alone.
  private static boolean isShuffled(Hearing hearing) {
    if (!hearing.prose()) {
      return false;
    }
    Map<String, Word> once = new LinkedHashMap<>();
    hearing.reply().telling().stream()
        .filter(word -> !Character.isDigit(word.text().charAt(0)))
        .forEach(word -> once.putIfAbsent(word.stem(), word));
    List<Word> distinct = new ArrayList<>(once.values());
    if (distinct.size() < TELLING_ORDER
        || MARK.matcher(hearing.reply().text()).find()
        || distinct.stream().filter(hearing.usual()::has).count() < KNOWN * distinct.size()) {
      return false;
    }
    int kept = 0;
    for (int i = 1; i < distinct.size(); i++) {
      kept += areNear(distinct.get(i - 1), distinct.get(i), hearing.references()) ? 1 : 0;
    }
    return kept < KEPT * (distinct.size() - 1);
  }

  private static boolean areNear(Word left, Word right, List<Reading> references) {
    return references.stream()
        .anyMatch(
            reference ->
                reference.placesOf(left.stem()).stream()
                    .anyMatch(
                        from ->
                            reference.placesOf(right.stem()).stream()
                                .anyMatch(to -> to > from && to <= from + NEAR)));
  }

  private static boolean isCode(String text) {
    int signs = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isArrow(text, i)) {
        i++; // notes have arrows too
      } else if (CODE_SIGNS.indexOf(text.charAt(i)) >= 0) {
        signs++;
      }
    }
    return signs >= CODE * text.length();
  }

  private static boolean isArrow(String text, int place) {
    return text.startsWith("->", place) || text.startsWith("=>", place);
  }
}
