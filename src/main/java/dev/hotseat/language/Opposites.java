package dev.hotseat.language;

import dev.hotseat.text.Failure;
import dev.hotseat.text.Message;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Words and phrases that exclude each other, such as "first" and "last". Safe to use from several
/// threads.
public final class Opposites {
  private final Map<String, List<Term>> byFirstStem = new HashMap<>();

  /// A word or phrase of one side of a contrast.
  private record Term(List<String> stems, int contrast, int side) {}

  /// A word or phrase of a text that has an opposite.
  ///
  /// @param contrast which contrast it takes part in
  /// @param side on which side of it
  /// @param from place of its first word
  /// @param to place behind its last word
  public record Taken(int contrast, int side, int from, int to) {
    /// Whether the other says the same of this contrast.
    public boolean sameSide(Taken other) {
      return contrast == other.contrast && side == other.side;
    }

    /// Whether the other says the opposite.
    public boolean against(Taken other) {
      return contrast == other.contrast && side != other.side;
    }
  }

  private Opposites() {}

  /// No word has an opposite.
  public static Opposites none() {
    return new Opposites();
  }

  /// Reads a file that has a contrast a line, with `<>` between its sides and commas between the
  /// words and phrases of a side.
  ///
  /// @throws Failure where the file is missing, is not UTF-8 or has a line that is no contrast
  public static Opposites read(Path file, Words words) {
    Opposites opposites = new Opposites();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replaceFirst("#.*", "").strip();
      if (!line.isEmpty() && !opposites.add(i, line, words)) {
        throw new Failure(
            List.of(
                Message.of(
                    "language.opposites-line", "place", file + ":" + (i + 1), "text", line)));
      }
    }
    return opposites;
  }

  private boolean add(int contrast, String line, Words words) {
    String[] sides = line.split("<>", -1);
    for (int side = 0; side < sides.length; side++) {
      for (String phrase : sides[side].split(",", -1)) {
        List<String> stems = words.of(phrase).stream().map(Word::stem).toList();
        if (stems.isEmpty()) {
          return false;
        }
        Term term = new Term(stems, contrast, side);
        List<Term> alike = byFirstStem.computeIfAbsent(stems.getFirst(), stem -> new ArrayList<>());
        if (!alike.contains(term)) { // as another form of a word is
          alike.add(term);
        }
      }
    }
    return sides.length > 1;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readString(file).lines().toList();
    } catch (NoSuchFileException missing) {
      throw new Failure(List.of(Message.of("language.opposites-missing", "file", file)));
    } catch (CharacterCodingException notText) {
      throw new Failure(List.of(Message.of("language.opposites-not-text", "file", file)));
    } catch (IOException fault) {
      throw new Failure(
          List.of(
              Message.of(
                  "language.opposites-unreadable", "file", file, "reason", fault.toString())));
    }
  }

  /// Finds what has an opposite in a text, the longest phrase at each place.
  public List<Taken> in(List<Word> words) {
    List<Taken> found = new ArrayList<>();
    int next;
    for (int place = 0; place < words.size(); place = next) {
      next = place + 1;
      int longest = 0;
      for (Term term : byFirstStem.getOrDefault(words.get(place).stem(), List.of())) {
        int length = term.stems().size();
        if (length >= longest && stands(term, words, place)) {
          if (longest > 0 && length > longest) {
            int from = place;
            found.removeIf(taken -> taken.from() == from);
          }
          longest = length;
          next = place + length;
          found.add(new Taken(term.contrast(), term.side(), place, next));
        }
      }
    }
    return found;
  }

  private static boolean stands(Term term, List<Word> words, int place) {
    if (place + term.stems().size() > words.size()) {
      return false;
    }
    for (int i = 0; i < term.stems().size(); i++) {
      if (!term.stems().get(i).equals(words.get(place + i).stem())) {
        return false;
      }
    }
    return true;
  }
}
