package dev.hotseat.text;

import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Says messages in one language. Only the bundle's sentences are read as patterns; values never
/// are, so that no text of a person can change a sentence.
public final class Texts {
  private static final Medium PLAIN = text -> text;

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
    return say(message, PLAIN);
  }

  /// The sentence, with the values among it as the medium that shows it wants them.
  ///
  /// @throws MissingResourceException where the bundle has no such key
  public String say(Message message, Medium medium) {
    Map<String, Object> values = new HashMap<>();
    message.values().forEach((name, value) -> values.put(name, spoken(value, medium)));
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

  private Object spoken(Object value, Medium medium) {
    return switch (value) {
      case Message message -> say(message, medium);
      case Number number -> number;
      case Moment moment -> medium.moment(moment);
      default -> medium.escaped(value.toString());
    };
  }
}
