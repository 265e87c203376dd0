package dev.hotseat.discord.small;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hotseat.discord.small.checks.BodyKind;
import dev.hotseat.discord.small.checks.Description;
import dev.hotseat.discord.small.checks.OwnRules;
import dev.hotseat.discord.small.people.Person;
import dev.hotseat.discord.small.wire.Json;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.discord.small.world.Server;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A broken request is refused as Discord refuses it, and written down. The second half of each
/// table are rules that Discord's description lacks; the first half needs the description.
class CheckTest {
  private final SmallDiscord discord = SmallDiscord.start();
  private final Server group = discord.server("Study group");
  private final Channel general = group.channel("general");
  private final Person ana = discord.person("Ana").in(general).withoutWaiting();
  private final RawClient client = new RawClient(discord);

  @AfterEach
  void close() {
    client.close();
    discord.close();
  }

  /// Rows: what is broken, the body, where the error is. In a body `@N` is a text of N characters,
  /// `#N(x)#` is x N times with commas between, each `%` in it the number of the copy.
  private static String expanded(String body) {
    String lists =
        java.util.regex.Pattern.compile("#(\\d+)\\((.*?)\\)#")
            .matcher(body)
            .replaceAll(
                match ->
                    IntStream.range(0, Integer.parseInt(match.group(1)))
                        .mapToObj(i -> match.group(2).replace("%", Integer.toString(i)))
                        .collect(Collectors.joining(",")));
    return java.util.regex.Pattern.compile("@(\\d+)")
        .matcher(lists)
        .replaceAll(match -> "x".repeat(Integer.parseInt(match.group(1))))
        .replace('\'', '"');
  }

  private JsonNode send(String method, String path, String body) {
    return client.send(method, path, body);
  }

  /// Without Discord's description only what breaks a rule of our own can be refused.
  private static void assumeCheckable(BodyKind kind, String body) {
    boolean own = !OwnRules.check(kind, Json.read(body), List.of()).isEmpty();
    assumeTrue(own || Description.find().isPresent(), "Discord's description is not there");
  }

  private void assertRefused(JsonNode answer, String path) {
    assertThat(answer.path("code").asInt()).as(answer.toString()).isEqualTo(50035);
    assertThat(answer.path("errors").at(path + "/_errors").isArray())
        .as(answer.toString())
        .isTrue();
    assertThat(discord.violations().take()).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          content of 4001                | {'content':'@4001'} | /content
          label of 81                    | {'components':[{'type':1,'components':[{'type':2,'style':1,'custom_id':'a','label':'@81'}]}]} | /components/0/components/0/label
          custom id of 101               | {'components':[{'type':1,'components':[{'type':2,'style':1,'custom_id':'@101','label':'a'}]}]} | /components/0/components/0/custom_id
          button without style           | {'components':[{'type':1,'components':[{'type':2,'custom_id':'a','label':'a'}]}]} | /components/0/components/0/style
          button style 9                 | {'components':[{'type':1,'components':[{'type':2,'style':9,'custom_id':'a','label':'a'}]}]} | /components/0/components/0/style
          6 buttons in a row             | {'components':[{'type':1,'components':[#6({'type':2,'style':1,'custom_id':'%','label':'a'})#]}]} | /components/0/components
          26 options                     | {'components':[{'type':1,'components':[{'type':3,'custom_id':'a','options':[#26({'label':'a','value':'%'})#]}]}]} | /components/0/components/0/options
          no options                     | {'components':[{'type':1,'components':[{'type':3,'custom_id':'a','options':[]}]}]} | /components/0/components/0/options
          embed title of 257             | {'embeds':[{'title':'@257'}]} | /embeds/0/title
          embed description of 4097      | {'embeds':[{'description':'@4097'}]} | /embeds/0/description
          11 embeds                      | {'embeds':[#11({'title':'a'})#]} | /embeds
          nonce of 26                    | {'content':'a','nonce':'@26'} | /nonce
          content of 2001                | {'content':'@2001'} | /content
          nothing at all                 | {'content':'  '} | ``
          6 rows                         | {'components':[#6({'type':1,'components':[{'type':2,'style':1,'custom_id':'%','label':'a'}]})#]} | /components
          same custom id twice           | {'components':[{'type':1,'components':[{'type':2,'style':1,'custom_id':'a','label':'a'},{'type':2,'style':1,'custom_id':'a','label':'a'}]}]} | /components/0/components/1/custom_id
          embeds of 6001 in all          | {'embeds':[{'description':'@4000'},{'description':'@2001'}]} | /embeds
          content in a card              | {'flags':32768,'content':'a','components':[{'type':10,'content':'a'}]} | /content
          embeds in a card               | {'flags':32768,'embeds':[{'title':'a'}],'components':[{'type':10,'content':'a'}]} | /embeds
          41 components in a card        | {'flags':32768,'components':[{'type':17,'components':[#20({'type':10,'content':'a'})#]},{'type':17,'components':[#20({'type':10,'content':'a'})#]}]} | /components
          4001 characters in a card      | {'flags':32768,'components':[{'type':10,'content':'@4000'},{'type':10,'content':'x'}]} | /components
          card without its flag          | {'components':[{'type':10,'content':'a'}]} | /components/0
          button with url and custom id  | {'components':[{'type':1,'components':[{'type':2,'style':5,'url':'https://a.test','custom_id':'a','label':'a'}]}]} | /components/0/components/0
          button with nothing on it      | {'components':[{'type':1,'components':[{'type':2,'style':1,'custom_id':'a'}]}]} | /components/0/components/0
          more to pick than there is     | {'components':[{'type':1,'components':[{'type':3,'custom_id':'a','max_values':2,'options':[{'label':'a','value':'a'}]}]}]} | /components/0/components/0/max_values
          picture that is not attached   | {'flags':32768,'components':[{'type':12,'items':[{'media':{'url':'attachment://a.png'}}]}]} | /components/0
          mentions both ways             | {'content':'a','allowed_mentions':{'parse':['users'],'users':['1']}} | /allowed_mentions
          """)
  void refusesABrokenMessage(String what, String body, String path) {
    assumeCheckable(BodyKind.MESSAGE, expanded(body));
    JsonNode answer = send("POST", "channels/" + general.id() + "/messages", expanded(body));

    assertRefused(answer, path == null ? "" : path);
    assertThat(general.messages()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          name of 33                 | [{'name':'@33','description':'a'}] | /0/name
          no name                    | [{'name':'','description':'a'}] | /0/name
          description of 101         | [{'name':'a','description':'@101'}] | /0/description
          26 options                 | [{'name':'a','description':'a','options':[#26({'type':3,'name':'a%','description':'a'})#]}] | /0/options
          26 choices                 | [{'name':'a','description':'a','options':[{'type':3,'name':'a','description':'a','choices':[#26({'name':'a','value':'%'})#]}]}] | /0/options/0/choices
          unknown type               | [{'name':'a','description':'a','type':9}] | /0/type
          capital letters            | [{'name':'Ask','description':'a'}] | /0/name
          blank in the name          | [{'name':'a b','description':'a'}] | /0/name
          capital in a translation   | [{'name':'a','description':'a','name_localizations':{'de':'Frage'}}] | /0/name_localizations/de
          no description             | [{'name':'a'}] | /0/description
          described message command  | [{'name':'Grade this','type':3,'description':'a'}] | /0
          same name twice            | [{'name':'a','description':'a'},{'name':'a','description':'a'}] | /1/name
          101 commands               | [#101({'name':'a%','description':'a'})#] | ``
          16 message commands        | [#16({'name':'a%','type':3})#] | ``
          8001 characters            | [{'name':'a','description':'a','options':[#25({'type':3,'name':'a%','description':'a','choices':[{'name':'@100','value':'@100'},{'name':'@100','value':'@100'}]})#]}] | /0
          required after optional    | [{'name':'a','description':'a','options':[{'type':3,'name':'a','description':'a'},{'type':3,'name':'b','description':'a','required':true}]}] | /0/options/1
          choices and autocomplete   | [{'name':'a','description':'a','options':[{'type':3,'name':'a','description':'a','autocomplete':true,'choices':[{'name':'a','value':'a'}]}]}] | /0/options/0
          """)
  void refusesBrokenCommands(String what, String body, String path) {
    String application = discord.world().application().id();
    assumeCheckable(BodyKind.COMMANDS, expanded(body));

    JsonNode answer = send("PUT", "applications/" + application + "/commands", expanded(body));

    assertRefused(answer, path == null ? "" : path);
    assertThat(discord.world().application().commands().all("")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          form title of 46        | {'type':9,'data':{'custom_id':'a','title':'@46','components':[{'type':18,'label':'a','component':{'type':4,'style':1,'custom_id':'a'}}]}} | /data/title
          form without fields     | {'type':9,'data':{'custom_id':'a','title':'a','components':[]}} | /data/components
          form label of 46        | {'type':9,'data':{'custom_id':'a','title':'a','components':[{'type':18,'label':'@46','component':{'type':4,'style':1,'custom_id':'a'}}]}} | /data/components/0/label
          text input style 3      | {'type':9,'data':{'custom_id':'a','title':'a','components':[{'type':18,'label':'a','component':{'type':4,'style':3,'custom_id':'a'}}]}} | /data/components/0/component/style
          text of up to 4001      | {'type':9,'data':{'custom_id':'a','title':'a','components':[{'type':18,'label':'a','component':{'type':4,'style':1,'custom_id':'a','max_length':4001}}]}} | /data/components/0/component/max_length
          callback type 99        | {'type':99} | /type
          no type                 | {'data':{}} | /type
          message without data    | {'type':4} | /data
          deferred card           | {'type':5,'data':{'flags':32768}} | /data/flags
          6 fields                | {'type':9,'data':{'custom_id':'a','title':'a','components':[#6({'type':18,'label':'a','component':{'type':4,'style':1,'custom_id':'a%'}})#]}} | /data/components
          same field twice        | {'type':9,'data':{'custom_id':'a','title':'a','components':[#2({'type':18,'label':'a','component':{'type':4,'style':1,'custom_id':'a'}})#]}} | /data/components/1/component/custom_id
          more at least than most | {'type':9,'data':{'custom_id':'a','title':'a','components':[{'type':18,'label':'a','component':{'type':4,'style':1,'custom_id':'a','min_length':9,'max_length':8}}]}} | /data/components/0/component
          choices to a command    | {'type':8,'data':{'choices':[]}} | /type
          update of nothing       | {'type':7,'data':{'content':'a'}} | /type
          """)
  void refusesABrokenCallback(String what, String body, String path) {
    assumeTrue(
        Description.find().isPresent()
            || !OwnRules.check(BodyKind.CALLBACK, Json.read(expanded(body)), List.of()).isEmpty()
            || path.equals("/type"),
        "Discord's description is not there");
    var interaction = ana.forges(2, Json.object("id", "1", "name", "a", "type", 1), Json.object());

    JsonNode answer =
        send(
            "POST",
            "interactions/" + interaction.id() + "/" + interaction.token() + "/callback",
            expanded(body));

    assertThat(answer.path("code").asInt()).as(answer.toString()).isEqualTo(50035);
    assertThat(answer.path("errors").at(path).has("_errors")).as(answer.toString()).isTrue();
    assertThat(interaction.acknowledgement()).isZero();
  }

  @Test
  void writesDownAnUnknownFieldThatDiscordPassesOver() {
    assumeTrue(Description.find().isPresent(), "Discord's description is not there");
    String path = "channels/" + general.id() + "/messages";

    send("POST", path, "{\"content\":\"a\",\"contents\":\"b\"}");

    assertThat(general.messages()).hasSize(1);
    assertThat(discord.violations().take()).singleElement().asString().contains("/contents");
  }

  @Test
  void writesDownARequestThatItDoesNotKnow() {
    assertThat(send("POST", "channels/1/nonsense", "{}").path("code").asInt()).isZero();

    assertThat(discord.violations().take()).singleElement().asString().contains("NO_ROUTE");
  }

  @Test
  void refusesASecondAcknowledgement() {
    var interaction = ana.forges(2, Json.object("id", "1", "name", "a", "type", 1), Json.object());
    String path = "interactions/" + interaction.id() + "/" + interaction.token() + "/callback";
    send("POST", path + "?with_response=true", "{\"type\":4,\"data\":{\"content\":\"a\"}}");

    JsonNode again = send("POST", path, "{\"type\":4,\"data\":{\"content\":\"a\"}}");

    assertThat(again.path("code").asInt()).isEqualTo(40060);
    discord.violations().assertNone();
  }

  @Test
  void refusesFollowUpsAfterAQuarterOfAnHour() {
    var interaction = ana.forges(2, Json.object("id", "1", "name", "a", "type", 1), Json.object());
    String callback = "interactions/" + interaction.id() + "/" + interaction.token() + "/callback";
    String webhook = "webhooks/" + discord.world().application().id() + "/" + interaction.token();
    assertThat(send("POST", webhook, "{\"content\":\"early\"}").path("code").asInt())
        .isEqualTo(10015);
    send("POST", callback + "?with_response=true", "{\"type\":5}");
    assertThat(send("POST", webhook, "{\"content\":\"in time\"}").path("content").asText())
        .isEqualTo("in time");

    discord.clock().advance(java.time.Duration.ofMinutes(16));

    assertThat(send("POST", webhook, "{\"content\":\"late\"}").path("code").asInt())
        .isEqualTo(50027);
    discord.violations().assertNone();
  }
}
