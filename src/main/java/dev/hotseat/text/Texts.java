package dev.hotseat.text;

import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/// Says messages in one language. Only the bundle's sentences are read as patterns; values never
/// are, so that no text of a person can change a sentence.
public final class Texts {
  private final ResourceBundle bundle;
  private final Locale locale;
  private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

  private Texts(ResourceBundle bundle, Locale locale) {
    this.bundle = bundle;
    this.locale = locale;
  }

  /// The texts of a language, English where a sentence has no translation.
  public static Texts of(Locale locale) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "texts",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new Texts(bundle, locale);
  }

  /// The sentence, with texts among the values put in as they are.
  ///
  /// @throws MissingResourceException where the bundle has no such key
  public String say(Message message) {
    return say(message, UnaryOperator.identity());
  }

  /// The sentence, with each text among the values escaped for the medium that shows it.
  ///
  /// @throws MissingResourceException where the bundle has no such key
  public String say(Message message, UnaryOperator<String> escape) {
    Map<String, Object> values = new HashMap<>();
    message.values().forEach((name, value) -> values.put(name, spoken(value, escape)));
    MessageFormat pattern =
        patterns
            .computeIfAbsent(message.key(), key -> new MessageFormat(bundle.getString(key), locale))
            .clone(); // formats are not safe to share between threads
    return pattern.format(values);
  }

  /// The keys that the bundle has.
  public Set<String> keys() {
    return bundle.keySet();
  }

  private Object spoken(Object value, UnaryOperator<String> escape) {
    return switch (value) {
      case Message message -> say(message, escape);
      case Number number -> number;
      default -> escape.apply(value.toString());
    };
  }
}
