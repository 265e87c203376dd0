package dev.hotseat.verb;

import dev.hotseat.batch.BatchGrading;
import dev.hotseat.interview.Selection;
import dev.hotseat.operations.BotAccount;
import dev.hotseat.operations.Figure;
import dev.hotseat.operations.Finding;
import dev.hotseat.question.QuestionBank;
import dev.hotseat.question.source.BankReading;
import dev.hotseat.search.QuestionSearch;
import dev.hotseat.text.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;

/// What the verbs need of the application. Nothing is read or opened before it is asked for.
public interface Services {

  /// Where the installation's folder is; paths in settings are relative to it.
  Path home();

  /// The path that a person typed, relative to the folder that they are in.
  Path typed(Path path);

  /// The questions of some files and folders; of the settings' where none is named.
  ///
  /// @param named as typed
  BankReading bank(List<Path> named);

  /// Searches a bank.
  QuestionSearch search(QuestionBank bank);

  /// Grades batches with a bank.
  BatchGrading batch(QuestionBank bank);

  /// Holds an interview at the terminal.
  ///
  /// @param most how many questions are asked at the most
  /// @param seed decides between questions that were never asked, by chance where it is empty
  void practice(QuestionBank bank, Selection selection, int most, OptionalLong seed);

  /// Looks at the installation.
  ///
  /// @param told hears each finding as soon as it is there
  void doctor(Consumer<Finding> told);

  /// Works all boards out again from what they count.
  ///
  /// @param told hears what was not as it should be; it is afterwards
  void recount(Consumer<Finding> told);

  /// Asks about the account under which the program joins servers.
  BotAccount account();

  /// Serves Discord until the process is asked to end.
  ///
  /// @param told hears what there is to tell the operator
  /// @throws Failure where it cannot begin or go on
  void serve(Consumer<Message> told);

  /// Measures what this machine reaches: a minute or two.
  ///
  /// @param bank the questions to grade with, one or more
  /// @param told hears each figure as soon as it is there
  void bench(QuestionBank bank, Consumer<Figure> told);
}
