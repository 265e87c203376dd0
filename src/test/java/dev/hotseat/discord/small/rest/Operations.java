package dev.hotseat.discord.small.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.checks.Description;
import dev.hotseat.discord.small.checks.OwnRules;
import dev.hotseat.discord.small.checks.Problem;
import dev.hotseat.discord.small.checks.Violations;
import dev.hotseat.discord.small.wire.Json;
import dev.hotseat.discord.small.world.FormErrors;
import dev.hotseat.discord.small.world.Refusal;
import dev.hotseat.discord.small.world.Upload;
import dev.hotseat.discord.small.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/// Finds the operation that a request asks for, checks the request, performs it, checks the answer.
public final class Operations {
  private static final Map<String, String> LIMITS =
      Map.of(
          "X-RateLimit-Limit", "50",
          "X-RateLimit-Remaining", "49",
          "X-RateLimit-Reset-After", "1.000",
          "X-RateLimit-Bucket", "small",
          "Via", "1.1 google");

  private final World world;
  private final Violations violations;
  private final Optional<Description> description;
  private final List<Route> routes;

  /// @param gatewayUrl what `GET /gateway/bot` says
  /// @param identifiesLeft what it says about the limit of identifies
  /// @param description what bodies are checked by
  public Operations(
      World world,
      Violations violations,
      Optional<Description> description,
      String gatewayUrl,
      IntSupplier identifiesLeft) {
    this.world = world;
    this.violations = violations;
    this.description = description;
    this.routes =
        Stream.of(
                new ApplicationRoutes(world, gatewayUrl, identifiesLeft).all(),
                new CommandRoutes(world).all(),
                new InteractionRoutes(world).all(),
                new MessageRoutes(world).all(),
                new ThreadRoutes(world).all(),
                new ServerRoutes(world).all())
            .flatMap(List::stream)
            .toList();
  }

  /// Method and path template of every operation, for the test that holds them to the description.
  List<Route> routes() {
    return routes;
  }

  Answer perform(Request request) {
    for (Route route : routes) {
      Optional<Map<String, String>> parameters = route.match(request);
      if (parameters.isPresent()) {
        return withLimits(perform(route, request.with(parameters.get())));
      }
    }
    violations.add(
        request.toString(),
        List.of(new Problem("", "NO_ROUTE", "the small Discord has no such operation", true)));
    return Rest.refused(Refusal.noRoute());
  }

  private static Answer withLimits(Answer answer) {
    return new Answer(answer.status(), answer.body(), LIMITS);
  }

  private Answer perform(Route route, Request request) {
    try {
      authorize(route, request);
      check(route, request);
      Answer answer = world.act(() -> route.handler().handle(request));
      checkOwn(route, request, answer);
      return answer;
    } catch (Refusal refusal) {
      return Rest.refused(refusal);
    } catch (RuntimeException bug) {
      StackTraceElement at = bug.getStackTrace()[0];
      violations.add(
          "own failure at " + request, List.of(new Problem("", "BUG", bug + " at " + at, true)));
      return Rest.refused(Refusal.of(500, 0, "500: Internal Server Error"));
    }
  }

  private void authorize(Route route, Request request) {
    boolean known = request.authorization().equals("Bot " + world.application().token());
    if (!known && !route.isOpen()) {
      throw Refusal.unauthorized();
    }
  }

  private void check(Route route, Request request) {
    String method = route.method().toLowerCase(Locale.ROOT);
    List<Problem> problems = new ArrayList<>();
    if (!request.body().isMissingNode()) {
      description.ifPresent(
          known -> problems.addAll(known.request(method, route.template(), request.body())));
      List<String> files = request.files().stream().map(Upload::name).toList();
      problems.addAll(OwnRules.check(route.kind(), request.body(), files));
    }
    violations.add(request.toString(), problems);
    if (problems.stream().anyMatch(Problem::refused)) {
      ObjectNode errors = Json.object();
      problems.forEach(
          problem -> FormErrors.add(errors, problem.path(), problem.code(), problem.message()));
      throw Refusal.invalidForm(errors);
    }
  }

  private void checkOwn(Route route, Request request, Answer answer) {
    description.ifPresent(
        known ->
            violations.add(
                "own answer to " + request,
                known.response(
                    route.method().toLowerCase(Locale.ROOT),
                    route.template(),
                    answer.status(),
                    answer.body())));
  }
}
