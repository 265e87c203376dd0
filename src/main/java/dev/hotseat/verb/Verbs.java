package dev.hotseat.verb;

import dev.hotseat.console.Streams;
import dev.hotseat.text.Failure;
import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Reads the arguments and runs the verb that they name.
public final class Verbs {
  private static final Logger log = LoggerFactory.getLogger(Verbs.class);
  private static final Set<String> HELP = Set.of("help", "--help", "-h");
  private static final int WIDTH = 100;
  private static final int FAILED = 1;
  private static final int WRONG_USAGE = 2;

  private final Streams streams;
  private final Texts texts;
  private final CommandLine commandLine;
  private final Supplier<String> incidents;

  /// @param incidents gives a new id for each fault
  public Verbs(Services services, Streams streams, Texts texts, Supplier<String> incidents) {
    this.streams = streams;
    this.texts = texts;
    this.incidents = incidents;
    commandLine =
        new CommandLine(new HelpVerb(services, streams, texts))
            .addSubcommand(new PracticeVerb(services, streams, texts))
            .addSubcommand(new ServeVerb(services, streams, texts))
            .addSubcommand(new SearchVerb(services, streams, texts))
            .addSubcommand(new GradeVerb(services, streams, texts))
            .addSubcommand(new EvaluateVerb(services, streams, texts))
            .addSubcommand(bank(services))
            .addSubcommand(new BenchVerb(services, streams, texts));
    commandLine.setUsageHelpWidth(WIDTH);
    commandLine.setOut(writer(streams.out()));
    commandLine.setErr(writer(streams.err()));
    commandLine.setParameterExceptionHandler(this::wrongUsage);
    commandLine.setExecutionExceptionHandler((failure, verb, arguments) -> failed(failure));
  }

  private CommandLine bank(Services services) {
    return new CommandLine(new BankVerb(services, streams, texts))
        .addSubcommand(new BankCheckVerb(services, streams, texts))
        .addSubcommand(new BankListVerb(services, streams, texts))
        .addSubcommand(new BankStatsVerb(services, streams, texts))
        .addSubcommand(new BankImportVerb(services, streams, texts))
        .addSubcommand(new BankExportVerb(services, streams, texts));
  }

  /// Runs a verb.
  ///
  /// @return the exit status: 0 fine, 1 it failed, 2 wrong usage
  public int run(List<String> arguments) {
    int status = commandLine.execute(helpLast(arguments).toArray(String[]::new));
    streams.out().flush();
    return status;
  }

  /// `help VERB` is `VERB --help`; help alone, in any spelling, is the list of verbs.
  private static List<String> helpLast(List<String> arguments) {
    if (arguments.isEmpty() || !HELP.contains(arguments.getFirst())) {
      return arguments;
    }
    List<String> rest = new ArrayList<>(arguments.subList(1, arguments.size()));
    if (!rest.isEmpty()) {
      rest.add("--help");
    }
    return rest;
  }

  private int wrongUsage(ParameterException wrong, String[] arguments) {
    streams.err().println(texts.say(Mistakes.message(wrong)));
    String usage =
        String.join(" ", wrong.getCommandLine().getCommandSpec().usageMessage().customSynopsis());
    streams.err().println(texts.say(Message.of("bot.usage", "usage", usage)));
    return WRONG_USAGE;
  }

  private int failed(Exception exception) {
    if (exception instanceof Failure failure) {
      failure.reasons().forEach(reason -> streams.err().println(texts.say(reason)));
    } else {
      String incident = incidents.get();
      log.error("incident {}", incident, exception);
      streams.err().println(texts.say(Message.of("bot.fault", "incident", incident)));
    }
    return FAILED;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
