package dev.hotseat.discord;

import dev.hotseat.operations.BotAccount;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.data.DataObject;

/// Asks Discord whether a token holds, without joining.
public final class AccountEnquiry implements BotAccount.Enquiry {
  private static final Duration BOUND = Duration.ofSeconds(10);
  private static final int FINE = 200;
  private static final int UNAUTHORIZED = 401;

  private final Account account;

  public AccountEnquiry(Account account) {
    this.account = account;
  }

  @Override
  public BotAccount ask() {
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(BOUND).build()) {
      HttpResponse<String> answer = client.send(request(), HttpResponse.BodyHandlers.ofString());
      return switch (answer.statusCode()) {
        case FINE -> valid(DataObject.fromJson(answer.body()));
        case UNAUTHORIZED -> new BotAccount.Failed(Fatal.token());
        default -> unreachable();
      };
    } catch (IOException | ParsingException unreadable) {
      return unreachable();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return unreachable();
    }
  }

  private HttpRequest request() {
    return HttpRequest.newBuilder(account.api().resolve("applications/@me"))
        .timeout(BOUND)
        .header("Authorization", "Bot " + account.token())
        .header("User-Agent", RestConfig.USER_AGENT)
        .build();
  }

  private static BotAccount valid(DataObject application) {
    String name =
        application
            .optObject("bot")
            .map(bot -> bot.getString("username", ""))
            .filter(found -> !found.isEmpty())
            .orElseGet(() -> application.getString("name"));
    return new BotAccount.Valid(application.getString("id"), name);
  }

  private BotAccount unreachable() {
    return new BotAccount.Failed(Connection.unreachable(account));
  }
}
