package dev.hotseat.discord.drawing;

import dev.hotseat.command.Bytes;
import dev.hotseat.command.Part;
import dev.hotseat.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.mediagallery.MediaGalleryItem;
import net.dv8tion.jda.api.utils.FileUpload;

/// Pictures and files of a card.
final class Files {
  private static final String LONG_TEXT = "answer.md";

  private Files() {}

  /// Those that the card names, in its order.
  static List<ContainerChildComponent> of(List<Part> parts, Texts texts) {
    return parts.stream().flatMap(part -> of(part, texts)).toList();
  }

  private static Stream<ContainerChildComponent> of(Part part, Texts texts) {
    return switch (part) {
      case Part.Picture picture -> Stream.of(gallery(picture, texts));
      case Part.Document document ->
          Stream.of(FileDisplay.fromFile(upload(document.content(), document.name())));
      case Part.Heading _, Part.Paragraph _, Part.Mention _, Part.Markdown _, Part.Breakdown _ ->
          Stream.empty();
    };
  }

  private static MediaGallery gallery(Part.Picture picture, Texts texts) {
    String description =
        Cut.plain(
            texts.say(picture.description(), Inert.PLAIN), MediaGalleryItem.MAX_DESCRIPTION_LENGTH);
    return MediaGallery.of(
        MediaGalleryItem.fromFile(upload(picture.png(), picture.name()))
            .withDescription(description));
  }

  /// The card's Markdown in full, for where the card has no room for it.
  static Optional<FileUpload> whole(List<Part> parts) {
    String text =
        parts.stream()
            .filter(Part.Markdown.class::isInstance)
            .map(Part.Markdown.class::cast)
            .map(Part.Markdown::text)
            .collect(Collectors.joining("\n\n"));
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return text.isBlank() ? Optional.empty() : Optional.of(FileUpload.fromData(bytes, LONG_TEXT));
  }

  private static FileUpload upload(Bytes content, String name) {
    return FileUpload.fromData(content.open(), name);
  }
}
