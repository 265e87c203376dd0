package dev.hotseat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hotseat.operations.Finding;
import dev.hotseat.storage.Recount;
import dev.hotseat.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecountRunTest {
  private static final Recount NOTHING = new Recount(0, 0);

  @Test
  void saysThatAllIsRightInOneLine() {
    assertThat(said(Map.of("900", NOTHING, "901", NOTHING)))
        .containsExactly("true The boards of all 2 servers are what their answers come to.");
    assertThat(said(Map.of())).containsExactly("true The boards of no server: there is none yet.");
  }

  @Test
  void saysWhereSomethingDifferedAndHowMuch() {
    assertThat(said(Map.of("900", NOTHING, "901", new Recount(1, 0), "902", new Recount(0, 7))))
        .hasSize(2)
        .anyMatch(
            line ->
                line.startsWith(
                    "false Server 901: 1 answer was worth something else than was stored, and 0"
                        + " sums were not what the answers come to. That is mended;"))
        .anyMatch(line -> line.startsWith("false Server 902: 0 answers were"));
  }

  private static List<String> said(Map<String, Recount> servers) {
    Texts texts = Texts.of(Locale.ENGLISH);
    List<Finding> found = new ArrayList<>();
    new RecountRun(List.copyOf(servers.keySet()), server -> servers.getOrDefault(server, NOTHING))
        .run(found::add);
    return found.stream()
        .map(finding -> finding.fine() + " " + texts.say(finding.message()))
        .toList();
  }
}
