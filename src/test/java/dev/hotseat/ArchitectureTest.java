package dev.hotseat;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holds the house to its plan, `src/README.md`.
class ArchitectureTest {
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("test-classes"))
          .importPackages("dev.hotseat");

  private static final String[] FEATURES = {
    "dev.hotseat.question..",
    "dev.hotseat.grading..",
    "dev.hotseat.language..",
    "dev.hotseat.score..",
    "dev.hotseat.review..",
    "dev.hotseat.interview..",
    "dev.hotseat.round..",
    "dev.hotseat.daily..",
    "dev.hotseat.channel..",
    "dev.hotseat.board..",
    "dev.hotseat.streak..",
    "dev.hotseat.occasion..",
    "dev.hotseat.picture..",
    "dev.hotseat.member..",
    "dev.hotseat.server..",
    "dev.hotseat.command.."
  };

  @ParameterizedTest(name = "{0} lives in {1}")
  @CsvSource({
    "org.commonmark.., dev.hotseat.question.source",
    "org.apache.lucene.analysis.synonym.., dev.hotseat.language",
    "org.tartarus.snowball.., dev.hotseat.language",
    "org.apache.lucene.index.., dev.hotseat.search",
    "org.apache.lucene.search.., dev.hotseat.search",
    "ai.onnxruntime.., dev.hotseat.grading.meaning",
    "java.sql.., dev.hotseat.storage",
    "org.flywaydb.., dev.hotseat.storage",
    "com.github.benmanes.caffeine.., dev.hotseat.storage",
    "org.jline.., dev.hotseat.console",
    "net.dv8tion.jda.., dev.hotseat.discord",
    "ch.qos.logback.., dev.hotseat.discord",
    "java.awt.., dev.hotseat.picture",
    "javax.imageio.., dev.hotseat.picture",
    "picocli.., dev.hotseat.verb"
  })
  void everyLibraryHasOneHomeThatUsesIt(String library, String home) {
    noClasses()
        .that()
        .resideOutsideOfPackage(home + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(MAIN);
    assertThat(MAIN.that(resideInAPackage(home + "..")).stream())
        .as("classes of %s that use %s", home, library)
        .anyMatch(
            type ->
                type.getDirectDependenciesFromSelf().stream()
                    .anyMatch(use -> resideInAPackage(library).test(use.getTargetClass())));
  }

  @Test
  void theInnerPartsOfJdaAreUsedInOnePlace() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.hotseat.discord.ChannelSearch")
        .and()
        .doNotHaveFullyQualifiedName("dev.hotseat.discord.UnreadInteractions")
        .and()
        .doNotHaveFullyQualifiedName("dev.hotseat.discord.ReadyReader")
        .and()
        .doNotHaveFullyQualifiedName("dev.hotseat.discord.Resumption")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("net.dv8tion.jda.internal..")
        .check(MAIN);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("dev.hotseat.(**)").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void featuresKnowNoFrontEndAndNoStorage() {
    noClasses()
        .that(resideInAnyPackage(FEATURES))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.hotseat",
            "dev.hotseat.console..",
            "dev.hotseat.discord..",
            "dev.hotseat.verb..",
            "dev.hotseat.storage..",
            "dev.hotseat.search..",
            "dev.hotseat.settings..")
        .check(MAIN);
  }

  @Test
  void onlyTheConsoleUsesTheProcessesStreams() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.hotseat.console")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .check(MAIN);
  }

  @Test
  void timeComesInThroughTheDoor() {
    noClasses()
        .that(resideInAnyPackage(FEATURES))
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(Thread.class, "sleep", long.class)
        .check(MAIN);
  }

  @Test
  void everyPackageSettlesItsNulls() {
    Set<String> packages =
        MAIN.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));

    assertThat(packages).isNotEmpty();
    for (String name : packages) {
      assertThat(MAIN.getPackage(name).isAnnotatedWith(NullMarked.class)).as(name).isTrue();
    }
  }

  @Test
  void namesSayWhatTheirTypesAre() {
    classes()
        .should()
        .haveSimpleNameNotEndingWith("Util")
        .andShould()
        .haveSimpleNameNotEndingWith("Utils")
        .andShould()
        .haveSimpleNameNotEndingWith("Helper")
        .andShould()
        .haveSimpleNameNotEndingWith("Manager")
        .andShould()
        .haveSimpleNameNotEndingWith("Impl")
        .check(MAIN);
  }

  @Test
  void theArchitecturePageNamesEveryPackageAndOnlyTypesThatExist() throws IOException {
    String page = Files.readString(Path.of("src/README.md"));
    Set<String> types = MAIN.stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());
    Matcher named = Pattern.compile("`([A-Z][A-Za-z]+)`").matcher(page);
    Set<String> unknown = new TreeSet<>();
    while (named.find()) {
      if (!types.contains(named.group(1)) && !isTest(named.group(1))) {
        unknown.add(named.group(1));
      }
    }

    assertThat(unknown).isEmpty();
    assertThat(MAIN.stream().map(JavaClass::getPackageName).distinct())
        .filteredOn(name -> !name.equals("dev.hotseat"))
        .allSatisfy(
            name ->
                assertThat(page)
                    .contains("`" + name.replace("dev.hotseat.", "").replace('.', '/') + "`"));
  }

  private static boolean isTest(String name) {
    try (Stream<Path> tests = Files.walk(Path.of("src/test/java"))) {
      return tests.anyMatch(file -> file.getFileName().toString().equals(name + ".java"));
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
