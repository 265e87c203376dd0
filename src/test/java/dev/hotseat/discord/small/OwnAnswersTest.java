package dev.hotseat.discord.small;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hotseat.discord.small.people.Person;
import dev.hotseat.discord.small.wire.Json;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.discord.small.world.Permission;
import dev.hotseat.discord.small.world.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Every operation answers as Discord's description says; [RunningDiscord] fails the test when one
/// does not.
class OwnAnswersTest {
  @RegisterExtension private final RunningDiscord running = new RunningDiscord();

  private final SmallDiscord discord = running.discord();
  private final String bot = discord.world().application().id();
  private final Server group = discord.server("Study group");
  private final Channel general = group.channel("general");
  private final Person ana = discord.person("Ana").in(general).withoutWaiting();
  private final RawClient client = new RawClient(discord);
  private final String messages = "channels/" + general.id() + "/messages";

  @BeforeEach
  void permitAll() {
    group.permit(group.botRole(), Permission.ADMINISTRATOR.bit());
  }

  @AfterEach
  void close() {
    client.close();
  }

  private JsonNode sent(String method, String path, String body) {
    JsonNode answer = client.send(method, path, body.replace('\'', '"'));
    assertThat(answer.has("code")).as(method + " " + path + ": " + answer).isFalse();
    return answer;
  }

  private JsonNode got(String path) {
    return sent("GET", path, "");
  }

  @Test
  void aboutTheBot() {
    assertThat(Json.text(got("gateway"), "url")).isEqualTo(discord.gatewayUrl());
    assertThat(got("gateway/bot").at("/session_start_limit/remaining").asInt()).isEqualTo(1000);
    assertThat(Json.text(got("users/@me"), "id")).isEqualTo(bot);
    assertThat(Json.text(got("applications/@me"), "id")).isEqualTo(bot);
    assertThat(Json.text(got("oauth2/applications/@me"), "id")).isEqualTo(bot);
    assertThat(got("users/@me/guilds")).hasSize(1);
    assertThat(got("applications/" + bot + "/emojis").path("items")).isEmpty();
    assertThat(Json.text(got("users/" + ana.id()), "global_name")).isEqualTo("Ana");
    assertThat(
            sent("POST", "users/@me/channels", "{'recipient_id':'" + ana.id() + "'}")
                .path("type")
                .asInt())
        .isEqualTo(1);
    sent("DELETE", "users/@me/guilds/" + group.id(), "");
    assertThat(group.hasBot()).isFalse();
  }

  @Test
  void aboutCommands() {
    for (String scope : new String[] {"", "/guilds/" + group.id()}) {
      String commands = "applications/" + bot + scope + "/commands";
      String full =
          "{'name':'ask','description':'Asks','name_localizations':{'de':'frage'},'nsfw':false,"
              + "'contexts':[0,1],'integration_types':[0],'default_member_permissions':'32',"
              + "'options':[{'type':3,'name':'topic','description':'a','autocomplete':true},"
              + "{'type':4,'name':'number','description':'a','min_value':1}]}";

      String id = Json.text(sent("POST", commands, full), "id");
      sent("POST", commands, full);
      sent("PATCH", commands + "/" + id, "{'description':'Asks now'}");

      assertThat(got(commands)).hasSize(1);
      assertThat(Json.text(got(commands + "/" + id), "description")).isEqualTo("Asks now");
      assertThat(sent("PUT", commands, "[" + full + ",{'name':'Grade this','type':3}]"))
          .hasSize(2)
          .first()
          .extracting(command -> Json.text(command, "id"))
          .isEqualTo(id);
      sent("DELETE", commands + "/" + id, "");
      assertThat(got(commands)).hasSize(1);
    }
  }

  @Test
  void aboutMessages() {
    String card =
        "{'flags':32768,'components':[{'type':17,'accent_color':255,'components':["
            + "{'type':9,'components':[{'type':10,'content':'a'}],"
            + "'accessory':{'type':2,'style':2,'custom_id':'s','label':'More'}},"
            + "{'type':14,'divider':false,'spacing':2},{'type':1,'components':[{'type':3,'custom_id':"
            + "'m','placeholder':'Pick','options':[{'label':'One','value':'1'}]}]}]}]}";
    String plain =
        "{'content':'<@"
            + ana.id()
            + "> hello','embeds':[{'title':'t','description':'d','fields':[{'name':'n','value':'v'}]"
            + ",'footer':{'text':'f'}}],'components':[{'type':1,'components':[{'type':2,'style':5,"
            + "'url':'https://example.org','label':'Read'}]}],'nonce':'1','enforce_nonce':true}";

    sent("POST", messages, card);
    String id = Json.text(sent("POST", messages, plain), "id");
    sent("POST", messages, "{'content':'re','message_reference':{'message_id':'" + id + "'}}");
    sent("PATCH", messages + "/" + id, "{'content':'changed'}");
    sent("PUT", messages + "/" + id + "/reactions/%E2%9C%85/@me", "");

    assertThat(got(messages + "/" + id).at("/reactions/0/emoji/name").asText()).isEqualTo("✅");
    assertThat(got(messages + "/" + id + "/reactions/%E2%9C%85")).hasSize(1);
    assertThat(got(messages + "?limit=2")).hasSize(2);
    assertThat(ana.sees())
        .contains("[ More ]", "[ Pick ▾ One ]", "n: v", "[ Read ](https", "Hotseat to Hotseat");
    sent("POST", "channels/" + general.id() + "/typing", "");
    sent("DELETE", messages + "/" + id + "/reactions/%E2%9C%85/@me", "");
    sent("DELETE", messages + "/" + id, "");
    assertThat(got(messages)).hasSize(2);
  }

  @Test
  void aboutThreads() {
    String message = Json.text(sent("POST", messages, "{'content':'Question'}"), "id");
    sent("POST", messages + "/" + message + "/threads", "{'name':'Answers'}");
    String threads = "channels/" + general.id() + "/threads";
    String id = Json.text(sent("POST", threads, "{'name':'Interview','type':12}"), "id");
    String members = "channels/" + id + "/thread-members";

    sent("PUT", members + "/" + ana.id(), "");
    assertThat(got(members)).hasSize(2);
    assertThat(Json.text(got(members + "/" + ana.id()), "user_id")).isEqualTo(ana.id());
    assertThat(got("guilds/" + group.id() + "/threads/active").path("threads")).hasSize(2);
    assertThat(got("channels/" + general.id() + "/messages/" + message).has("thread")).isTrue();
    sent("PATCH", "channels/" + id, "{'archived':true,'locked':true,'name':'Over'}");
    assertThat(got(threads + "/archived/private").path("threads")).hasSize(1);
    assertThat(got(threads + "/archived/public").path("threads")).isEmpty();
    sent("PATCH", "channels/" + id, "{'archived':false,'locked':false}");
    sent("DELETE", members + "/" + ana.id(), "");
    sent("DELETE", members + "/@me", "");
    sent("PUT", members + "/@me", "");
    sent("DELETE", "channels/" + id, "");
    assertThat(got("guilds/" + group.id() + "/threads/active").path("threads")).hasSize(1);
  }

  @Test
  void aboutServers() {
    general.overwrite(ana.id(), Permission.MANAGE_MESSAGES.bit(), 0);

    assertThat(Json.text(got("guilds/" + group.id()), "name")).isEqualTo("Study group");
    assertThat(got("guilds/" + group.id() + "/roles")).hasSize(2);
    assertThat(got("guilds/" + group.id() + "/channels")).hasSize(1);
    assertThat(got("guilds/" + group.id() + "/members/search?query=an&limit=5")).hasSize(1);
    assertThat(got("guilds/" + group.id() + "/members/" + ana.id()).at("/user/id").asText())
        .isEqualTo(ana.id());
    sent("PATCH", "channels/" + general.id(), "{'name':'lobby'}");
    assertThat(Json.text(got("channels/" + general.id()), "name")).isEqualTo("lobby");
    sent("DELETE", "channels/" + general.id(), "");
    assertThat(client.send("GET", "channels/" + general.id(), "").path("code").asInt())
        .isEqualTo(10003);
  }

  @Test
  void aboutInteractions() {
    for (String callback :
        new String[] {
          "{'type':4,'data':{'content':'a'}}",
          "{'type':4,'data':{'content':'a','flags':64}}",
          "{'type':5}",
          "{'type':5,'data':{'flags':64}}"
        }) {
      var interaction =
          ana.forges(2, Json.object("id", "1", "name", "a", "type", 1), Json.object());
      String webhook = "webhooks/" + bot + "/" + interaction.token();

      sent(
          "POST",
          "interactions/"
              + interaction.id()
              + "/"
              + interaction.token()
              + "/callback?with_response=true",
          callback);
      sent("PATCH", webhook + "/messages/@original", "{'content':'changed'}");
      assertThat(Json.text(got(webhook + "/messages/@original"), "content")).isEqualTo("changed");
      String more = Json.text(sent("POST", webhook, "{'content':'more','flags':64}"), "id");
      sent("PATCH", webhook + "/messages/" + more, "{'content':'still more'}");
      assertThat(Json.text(got(webhook + "/messages/" + more), "content")).isEqualTo("still more");
      sent("DELETE", webhook + "/messages/" + more, "");
      sent("DELETE", webhook + "/messages/@original", "");
      assertThat(ana.sees()).isEmpty();
    }
  }
}
