package dev.hotseat;

import dev.hotseat.grading.meaning.LocalModel;
import dev.hotseat.operations.BotAccount;
import dev.hotseat.operations.Finding;
import dev.hotseat.question.source.BankReading;
import dev.hotseat.settings.Settings;
import dev.hotseat.storage.DatabaseLook;
import dev.hotseat.text.Failure;
import dev.hotseat.text.Message;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Looks at an installation from outside a server, and changes nothing of it.
///
/// @param settings reads the settings
/// @param bank reads the questions of the settings
/// @param model loads the model of meaning
/// @param account asks about the bot's account
/// @param database looks at the database
record DoctorRun(
    Supplier<Settings> settings,
    Supplier<BankReading> bank,
    Supplier<LocalModel> model,
    BotAccount.Enquiry account,
    Function<Path, DatabaseLook> database) {

  /// Looks at everything; what cannot be looked at for want of something else is left out.
  void run(Consumer<Finding> told) {
    try {
      Settings read = settings.get();
      told.accept(Finding.fine(Message.of("bot.doctor.settings")));
      told.accept(lookDatabase(read.databaseFile()));
      told.accept(lookBank());
      told.accept(lookModel(read.grading().meaning()));
      told.accept(lookAccount());
    } catch (Failure failure) {
      failure.reasons().forEach(reason -> told.accept(Finding.wrong(reason)));
      told.accept(Finding.wrong(Message.of("bot.doctor.rest-later")));
    }
  }

  private Finding lookDatabase(Path file) {
    try {
      DatabaseLook look = database.apply(file);
      return Finding.fine(
          switch (look.state()) {
            case NEW -> Message.of("bot.doctor.database-new", "file", file.toString());
            case OLDER ->
                Message.of(
                    "bot.doctor.database-older",
                    "file",
                    file.toString(),
                    "version",
                    look.version());
            case READY ->
                Message.of(
                    "bot.doctor.database", "file", file.toString(), "version", look.version());
          });
    } catch (Failure failure) {
      return Finding.wrong(failure.reasons().getFirst());
    }
  }

  private Finding lookBank() {
    BankReading reading = bank.get();
    int questions = reading.bank().questions().size();
    int problems = reading.problems().size();
    if (questions == 0) {
      return Finding.wrong(Message.of("bot.empty-bank"));
    }
    return problems == 0
        ? Finding.fine(Message.of("bot.doctor.bank", "count", questions))
        : Finding.wrong(
            Message.of("bot.doctor.bank-problems", "count", questions, "problems", problems));
  }

  private Finding lookModel(boolean wanted) {
    if (!wanted) {
      return Finding.fine(Message.of("bot.doctor.model-off"));
    }
    return switch (model.get()) {
      case LocalModel.Ready _ -> Finding.fine(Message.of("bot.doctor.model"));
      case LocalModel.Missing missing ->
          Finding.wrong(Message.of("bot.doctor.model-missing", "reason", missing.reason()));
    };
  }

  private Finding lookAccount() {
    return switch (account.ask()) {
      case BotAccount.Missing _ -> Finding.wrong(Message.of("bot.doctor.no-token"));
      case BotAccount.Unchecked _ -> Finding.fine(Message.of("bot.doctor.token-unchecked"));
      case BotAccount.Valid valid ->
          Finding.fine(
              Message.of(
                  "bot.doctor.token", "name", valid.name(), "application", valid.application()));
      case BotAccount.Failed failed -> Finding.wrong(failed.reason());
    };
  }
}
