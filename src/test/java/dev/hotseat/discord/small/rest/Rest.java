package dev.hotseat.discord.small.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.hotseat.discord.small.wire.Json;
import dev.hotseat.discord.small.wire.Network;
import dev.hotseat.discord.small.world.Refusal;
import dev.hotseat.discord.small.world.Upload;
import dev.hotseat.discord.small.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// The REST interface over HTTP.
public final class Rest implements AutoCloseable {
  static {
    // Without it every answer waits 40 ms for the peer's acknowledgement of its head.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private static final String BASE = "/api/v10";
  private static final String FILES = "/attachments/";

  private final World world;
  private final Operations operations;
  private final HttpServer server;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final RestFaults faults = new RestFaults();
  private final List<Request> requests = new CopyOnWriteArrayList<>();

  /// @param operations what can be asked for
  public Rest(World world, Operations operations) {
    this.world = world;
    this.operations = operations;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
    } catch (IOException unable) {
      throw new UncheckedIOException(unable);
    }
    server.setExecutor(workers);
    server.createContext("/", this::serve);
    server.start();
    world.messages().attachments().serveUnder(origin() + FILES);
  }

  private String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /// The base address for a bot, with a slash at the end.
  public String url() {
    return origin() + BASE + "/";
  }

  /// What goes wrong.
  public RestFaults faults() {
    return faults;
  }

  /// All requests so far, those that went wrong too.
  public List<Request> requests() {
    return List.copyOf(requests);
  }

  /// The requests so far with this method and path, a star for any part of the path.
  public List<Request> requests(String methodAndPath) {
    String pattern = methodAndPath.replace("*", "[^/]*");
    return requests.stream().filter(request -> request.toString().matches(pattern)).toList();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      Network.pass();
      String path = exchange.getRequestURI().getRawPath();
      if (path.startsWith(FILES)) {
        file(exchange, path.substring(FILES.length()));
      } else {
        Optional<Request> request = read(exchange, path);
        if (request.isPresent()) {
          Optional<Fault> fault = faults.take(request.get());
          requests.add(request.get()); // who sees it here may rely on its fault being used up
          serve(exchange, request.get(), fault);
        } else {
          write(
              exchange, refused(Refusal.of(400, 50109, "The request body contains invalid JSON.")));
        }
        world.act(() -> {});
      }
    }
  }

  private void serve(HttpExchange exchange, Request request, Optional<Fault> fault)
      throws IOException {
    switch (fault.orElse(null)) {
      case null -> write(exchange, operations.perform(request));
      case Fault.Instead(int status, byte[] body, Map<String, String> headers) ->
          write(exchange, status, body, headers);
      case Fault.Reset(boolean done) -> performIf(done, request);
      case Fault.Silence(boolean done) -> {
        performIf(done, request);
        waitUntilCleared();
      }
      case Fault.Garbled() -> {
        Answer answer = operations.perform(request);
        write(
            exchange,
            answer.status(),
            "{\"id\": \"1".getBytes(java.nio.charset.StandardCharsets.UTF_8),
            Map.of("Content-Type", "application/json"));
      }
    }
  }

  private void performIf(boolean done, Request request) {
    if (done) {
      operations.perform(request);
    }
  }

  private void waitUntilCleared() {
    try {
      faults.silence().await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private Optional<Request> read(HttpExchange exchange, String rawPath) throws IOException {
    byte[] bytes = exchange.getRequestBody().readAllBytes();
    try {
      return Optional.of(read(exchange, rawPath, bytes));
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  private Request read(HttpExchange exchange, String rawPath, byte[] bytes) {
    Instant arrived = world.bounds().instant();
    String path = rawPath.startsWith(BASE) ? rawPath.substring(BASE.length()) : rawPath;
    String type =
        Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Content-Type"), "");
    JsonNode body = MissingNode.getInstance();
    List<Upload> files = List.of();
    if (type.startsWith("multipart/form-data")) {
      Multipart multipart = Multipart.read(type, bytes);
      body = multipart.json().isEmpty() ? body : Json.read(multipart.json());
      files = multipart.files();
    } else if (bytes.length > 0) {
      body = Json.read(bytes);
    }
    String authorization =
        Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), "");
    return new Request(
        exchange.getRequestMethod(),
        path,
        Map.of(),
        Paths.query(exchange.getRequestURI().getRawQuery()),
        authorization,
        body,
        files,
        arrived);
  }

  private void file(HttpExchange exchange, String id) throws IOException {
    Upload file =
        world.messages().attachments().find(id).orElse(new Upload("", "text/plain", new byte[0]));
    write(
        exchange,
        file.name().isEmpty() ? 404 : 200,
        file.bytes(),
        Map.of("Content-Type", file.contentType()));
  }

  private static void write(HttpExchange exchange, Answer answer) throws IOException {
    byte[] body = answer.body().isMissingNode() ? new byte[0] : Json.bytes(answer.body());
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    write(exchange, answer.status(), body, answer.headers());
  }

  private static void write(
      HttpExchange exchange, int status, byte[] body, Map<String, String> headers)
      throws IOException {
    headers.forEach(exchange.getResponseHeaders()::set);
    Network.pass();
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    faults.clear();
    workers.shutdown();
    try {
      // What a bot asked for last it is still told, or it would complain.
      workers.awaitTermination(20, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    server.stop(0);
  }

  static Answer refused(Refusal refusal) {
    return new Answer(refusal.status(), refusal.body(), Map.of());
  }
}
