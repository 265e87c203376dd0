package dev.hotseat.verb;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.hotseat.console.Streams;
import dev.hotseat.interview.Selection;
import dev.hotseat.question.Question;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.search.Hit;
import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./bot search`: full-text search of the bank.
@Command(
    name = "search",
    customSynopsis = "./bot search WORDS... [--topic T] [--level L] [--limit N] [--json]")
final class SearchVerb extends Verb {
  private static final int LIMIT = 10;

  @Mixin private BankOptions options = new BankOptions();

  @Parameters(paramLabel = "WORDS", arity = "1..*", descriptionKey = "bot.search.words")
  private List<String> words = new ArrayList<>();

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "bot.search.limit")
  private int limit = LIMIT;

  @Option(names = "--json", descriptionKey = "bot.json-option")
  private boolean json;

  SearchVerb(Services services, Streams streams, Texts texts) {
    super(services, streams, texts);
  }

  @Override
  public Integer call() {
    if (limit < 1) {
      throw wrong(Message.of("bot.too-few", "option", "--limit", "number", limit));
    }
    QuestionBank bank = bank(options.paths());
    Selection selection = options.selection(bank, this);
    List<Hit> hits =
        services
            .search(bank)
            .search(String.join(" ", words), selection.topic(), selection.level(), limit);
    if (json) {
      streams.out().println(jsonOf(hits).toPrettyString());
    } else if (hits.isEmpty()) {
      print(Message.of("bot.nothing-found"));
    } else {
      hits.forEach(this::print);
    }
    return FINE;
  }

  private void print(Hit hit) {
    Question question = hit.question();
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
            question.id()));
  }

  private static ArrayNode jsonOf(List<Hit> hits) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Hit hit : hits) {
      Question question = hit.question();
      array
          .addObject()
          .put("id", question.id())
          .put("title", question.title())
          .put("topic", question.topic())
          .put("level", question.level().slug())
          .put("score", hit.score());
    }
    return array;
  }
}
