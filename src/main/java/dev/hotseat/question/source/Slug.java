package dev.hotseat.question.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names made of a text: `[a-z0-9-]{1,64}`, the same for the same text for ever, because scores are
/// kept by them.
final class Slug {
  private static final int LONGEST = 64;
  private static final int HASH = 8;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+|['’]");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-+|-+$");
  private static final Pattern VALID = Pattern.compile("[a-z0-9-]{1,64}");

  private Slug() {}

  static boolean isValid(String id) {
    return VALID.matcher(id).matches();
  }

  /// The slug of a title or a name. One that had to be cut, or that has no Latin letter to show, is
  /// told apart by a short hash of the text.
  static String of(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String slug = OTHERS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("-");
    String trimmed = EDGES.matcher(slug).replaceAll("");
    boolean telling = trimmed.chars().anyMatch(c -> c >= 'a' && c <= 'z');
    if (telling && trimmed.length() <= LONGEST) {
      return trimmed;
    }
    String shown = trimmed.isEmpty() ? "text" : cut(trimmed, LONGEST - HASH - 1);
    return shown + "-" + hash(text);
  }

  /// A slug with a number behind it that fits.
  static String numbered(String slug, int number) {
    String ending = "-" + number;
    return cut(slug, LONGEST - ending.length()) + ending;
  }

  /// The slug's first words that fit, or as much of the first word as does.
  private static String cut(String slug, int most) {
    if (slug.length() <= most) {
      return slug;
    }
    int end = slug.charAt(most) == '-' ? most : slug.lastIndexOf('-', most);
    return EDGES.matcher(slug.substring(0, end > 0 ? end : most)).replaceAll("");
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
