package dev.hotseat.discord.small.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hotseat.discord.small.wire.Json;
import dev.hotseat.discord.small.world.Channel;
import dev.hotseat.discord.small.world.Interaction;
import dev.hotseat.discord.small.world.Messages;
import dev.hotseat.discord.small.world.Permission;
import dev.hotseat.discord.small.world.Server;
import dev.hotseat.discord.small.world.World;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a person can do and what the client would not let them do; nobody answers here.
class PersonTest {
  private final World world = new World(Clock.systemUTC());
  private final Server group = world.server("Study group", world.user("Owner"));
  private final Channel general = group.channel("general");
  private final Person ana = new Person(world, "Ana").in(general).withoutWaiting();
  private final Person ben = new Person(world, "Ben").in(general);

  private void register(String command) {
    world.application().commands().create("", Json.read(command.replace('\'', '"')));
  }

  private JsonNode sent(String line) {
    return ana.slash(line).payload().path("data");
  }

  @Test
  void writesOptionsAsTheClientShowsThem() {
    register(
        "{'name':'stats','description':'d','options':[{'type':6,'name':'member','description':'d'},"
            + "{'type':4,'name':'number','description':'d'},{'type':7,'name':'channel','description':'d'},"
            + "{'type':3,'name':'level','description':'d','choices':[{'name':'Hard','value':'advanced'}]}]}");

    JsonNode data = sent("/stats member:@Ben number:3 channel:#general level:Hard");

    assertThat(data.path("options"))
        .extracting(option -> Json.text(option, "value"))
        .containsExactly(ben.id(), "3", general.id(), "advanced");
    assertThat(data.at("/resolved/members/" + ben.id()).has("permissions")).isTrue();
    assertThat(data.at("/resolved/channels/" + general.id() + "/name").asText())
        .isEqualTo("general");
  }

  @Test
  void writesSubcommandsAndTextWithColons() {
    register(
        "{'name':'daily','description':'d','options':[{'type':1,'name':'set','description':'d',"
            + "'options':[{'type':3,'name':'time','description':'d'},{'type':3,'name':'zone','description':'d'}]}]}");

    JsonNode data = sent("/daily set time:09:30 zone:Europe/Berlin");

    assertThat(data.at("/options/0/options"))
        .extracting(option -> Json.text(option, "value"))
        .containsExactly("09:30", "Europe/Berlin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/other",
        "/ask",
        "/ask topic:x",
        "/ask topic:sql number:11",
        "/ask topic:sql number:0",
        "/ask nonsense",
        "/admin"
      })
  void isNotOfferedWhatTheClientRefuses(String line) {
    register(
        "{'name':'ask','description':'d','options':[{'type':3,'name':'topic','description':'d',"
            + "'required':true,'choices':[{'name':'sql','value':'sql'}]},{'type':4,'name':'number',"
            + "'description':'d','min_value':1,'max_value':10}]}");
    register("{'name':'admin','description':'d','default_member_permissions':'0'}");

    assertThatThrownBy(() -> ana.slash(line)).isInstanceOf(NotOffered.class);
  }

  @Test
  void isNotOfferedCommandsOutsideTheirContexts() {
    register("{'name':'ask','description':'d','contexts':[0],'integration_types':[0]}");

    assertThat(sent("/ask").path("name").asText()).isEqualTo("ask");
    assertThatThrownBy(() -> ana.inPrivate().slash("/ask")).isInstanceOf(NotOffered.class);
  }

  @Test
  void mayNotWriteWhereItIsForbidden() {
    general.overwrite(group.id(), 0, Permission.SEND_MESSAGES.bit());

    assertThatThrownBy(() -> ana.says("hello")).isInstanceOf(NotOffered.class);
  }

  @Test
  void fillsInEveryKindOfField() {
    register("{'name':'ask','description':'d'}");
    Interaction interaction = ana.slash("/ask");
    String form =
        "{'custom_id':'f','title':'Form','components':["
            + "{'type':18,'label':'Text','component':{'type':4,'style':2,'custom_id':'t','max_length':5}},"
            + "{'type':18,'label':'Menu','component':{'type':3,'custom_id':'m','options':["
            + "{'label':'One','value':'1'},{'label':'Two','value':'2'}]}},"
            + "{'type':18,'label':'Radio','component':{'type':21,'custom_id':'r','options':["
            + "{'label':'A','value':'a'},{'label':'B','value':'b','default':true}]}},"
            + "{'type':18,'label':'Sure','component':{'type':23,'custom_id':'c'}}]}";
    world.interactions().acknowledge(interaction, 9, Json.read(form.replace('\'', '"')), List.of());

    assertThatThrownBy(() -> ana.fillsIn("Text", "too long", "Menu", "One"))
        .isInstanceOf(NotOffered.class);
    assertThatThrownBy(() -> ana.fillsIn("Menu", "One")).isInstanceOf(NotOffered.class);
    assertThatThrownBy(() -> ana.fillsIn("Text", "a", "Menu", "One", "No such field", "a"))
        .isInstanceOf(NotOffered.class);
    assertThat(ana.sees()).contains("┌ Form", "│ > ( ) A  (x) B", "└ [ Submit ]");
    JsonNode data =
        ana.fillsIn("Text", "mine", "Menu", "Two", "Sure", "yes").payload().path("data");

    assertThat(data.at("/components/0/component/value").asText()).isEqualTo("mine");
    assertThat(data.at("/components/1/component/values/0").asText()).isEqualTo("2");
    assertThat(data.at("/components/2/component/value").asText()).isEqualTo("b");
    assertThat(data.at("/components/3/component/value").asBoolean()).isTrue();
    assertThat(ana.sees()).as("the form is gone").isEmpty();
  }

  @Test
  void clicksTheNewestButtonThatIsEnabled() {
    post("first", false);
    post("second", false);
    post("third", true);

    assertThat(ana.clicks("Go").payload().at("/data/custom_id").asText()).isEqualTo("second");
    assertThat(ana.sees()).contains("third\n  ( Go )");
  }

  private void post(String id, boolean disabled) {
    ObjectNode body =
        Json.object(
            "content",
            id,
            "components",
            List.of(
                Json.object(
                    "type",
                    1,
                    "components",
                    List.of(
                        Json.object(
                            "type",
                            2,
                            "style",
                            1,
                            "custom_id",
                            id,
                            "label",
                            "Go",
                            "disabled",
                            disabled)))));
    world
        .messages()
        .write(general, Messages.Draft.normal(world.application().id(), body, List.of()));
  }

  @Test
  void seesWhoIsMentionedByName() {
    ana.says("<@" + ben.id() + "> look at <#" + general.id() + ">");

    assertThat(ben.sees()).isEqualTo("Ana:\n  @Ben look at #general\n");
  }
}
