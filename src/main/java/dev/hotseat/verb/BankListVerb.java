package dev.hotseat.verb;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.console.Streams;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `./bot bank list`: lists the questions.
@Command(
    name = "list",
    customSynopsis = "./bot bank list [--bank PATH]... [--topic T] [--level L] [--json]")
final class BankListVerb extends Verb {
  @Mixin private BankOptions options = new BankOptions();

  @Option(names = "--json", descriptionKey = "bot.json-option")
  private boolean json;

  BankListVerb(Services services, Streams streams, Texts texts) {
    super(services, streams, texts);
  }

  @Override
  public Integer call() {
    QuestionBank bank = bank(options.paths());
    List<Question> questions = options.selection(bank, this).of(bank);
    if (json) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      questions.forEach(question -> write(question, array.addObject()));
      streams.out().println(array.toPrettyString());
    } else {
      questions.forEach(
          question ->
              print(
                  Message.of(
                      "bot.hit",
                      "title",
                      question.title(),
                      "topic",
                      question.topic(),
                      "level",
                      question.level().slug(),
                      "id",
                      question.id())));
    }
    return FINE;
  }

  private static void write(Question question, ObjectNode object) {
    object
        .put("id", question.id())
        .put("title", question.title())
        .put("topic", question.topic())
        .put("level", question.level().slug());
    ArrayNode labels = object.putArray("keyPoints");
    question.keyPoints().forEach(point -> labels.add(point.label()));
    object.put("accepted", question.accepted().size()).put("source", question.place().toString());
  }
}
