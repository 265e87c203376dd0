package dev.hotseat.verb;

import dev.hotseat.console.Streams;
import dev.hotseat.operations.BotAccount;
import dev.hotseat.operations.Finding;
import dev.hotseat.text.Message;
import dev.hotseat.text.Texts;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./bot doctor`: looks at the installation, a line for each thing, with what to do where it is
/// not fine.
@Command(name = "doctor", customSynopsis = "./bot doctor [--invite [ID] | --recount]")
final class DoctorVerb extends Verb {
  private static final String OF_THE_TOKEN = "";

  @Option(
      names = "--invite",
      arity = "0..1",
      fallbackValue = OF_THE_TOKEN,
      paramLabel = "ID",
      descriptionKey = "bot.doctor.invite")
  private @Nullable String application;

  @Option(names = "--recount", descriptionKey = "bot.doctor.recount")
  private boolean recount;

  DoctorVerb(Services services, Streams streams, Texts texts) {
    super(services, streams, texts);
  }

  @Override
  public Integer call() {
    if (recount) {
      return look(services::recount);
    }
    if (application == null) {
      return look(services::doctor);
    }
    return application.equals(OF_THE_TOKEN) ? invite(services.account()) : invite(application);
  }

  private int look(Consumer<Consumer<Finding>> look) {
    AtomicBoolean allFine = new AtomicBoolean(true);
    look.accept(
        finding -> {
          print(line(finding));
          allFine.compareAndSet(true, finding.fine());
        });
    return allFine.get() ? FINE : FAILED;
  }

  private static Message line(Finding finding) {
    String key = finding.fine() ? "bot.doctor.fine" : "bot.doctor.wrong";
    return Message.of(key, "finding", finding.message());
  }

  private int invite(BotAccount account) {
    return switch (account) {
      case BotAccount.Valid valid -> {
        tell(
            Message.of(
                "bot.doctor.token", "name", valid.name(), "application", valid.application()));
        yield invite(valid.application());
      }
      case BotAccount.Missing _ -> refuse(Message.of("bot.doctor.no-token"));
      case BotAccount.Unchecked _ -> refuse(Message.of("bot.doctor.invite-needs-id"));
      case BotAccount.Failed failed -> refuse(failed.reason());
    };
  }

  private int invite(String id) {
    if (!id.matches("\\d{15,20}")) {
      throw wrong(Message.of("bot.doctor.no-application", "text", id));
    }
    streams.out().println(new Invitation(id).link());
    return FINE;
  }

  private int refuse(Message reason) {
    tell(reason);
    return FAILED;
  }
}
