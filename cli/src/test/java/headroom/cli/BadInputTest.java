package headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that is wrong is refused with a place, and touches nothing. */
class BadInputTest {
  @TempDir private Path folder;
  private Desk desk;
  private Map<String, String> before;

  @BeforeEach
  void anEarlierRun() {
    desk = new Desk(folder);
    desk.write("s/good.yaml", Wards.of(100));
    assertThat(desk.run("run", "s/good.yaml", "--replications", "2", "--out", "earlier")).isZero();
    before = desk.files(".");
    before.keySet().removeIf(name -> name.startsWith("s/"));
  }

  private void refused(String place) {
    String file = folder.resolve("s/bad.yaml").toString();
    assertThat(desk.run("run", file, "--out", "earlier", "--force"))
        .as(desk.err)
        .isEqualTo(ExitCode.INVALID);
    assertThat(desk.err.replace(folder.toString() + "/", "")).contains(place).contains("expected");
    assertThat(desk.err).doesNotContain("\tat ").doesNotContain("Exception");
    assertThat(desk.out).isEmpty();
    Map<String, String> after = desk.files(".");
    after.keySet().removeIf(name -> name.startsWith("s/"));
    assertThat(after).isEqualTo(before);
    assertThat(desk.run("check", file)).isEqualTo(ExitCode.INVALID);
  }

  static Stream<Arguments> texts() {
    String good = Wards.of(100);
    return Stream.of(
        Arguments.of("an empty file", "", "s/bad.yaml:1:1"),
        Arguments.of("an unknown key", good.replace("growth:", "growht:"), "growth"),
        Arguments.of("a wrong unit", good.replace("15/day", "15 miles"), "s/bad.yaml:14:"),
        Arguments.of("negative beds", good.replace("beds: 100", "beds: -3"), "s/bad.yaml:12:"),
        Arguments.of("dates reversed", good.replace("2022-03-31", "2021-03-31"), "s/bad.yaml:3:"),
        Arguments.of("extends itself", "extends: bad.yaml\n" + good, "s/bad.yaml:1:"),
        Arguments.of("an alias bomb", bomb(), "s/bad.yaml:"));
  }

  private static String bomb() {
    StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int level = 1; level <= 12; level++) {
      text.append("a%d: &a%d [".formatted(level, level));
      text.append(("*a" + (level - 1) + ", ").repeat(9)).append("x]\n");
    }
    return text.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void aTextThatIsWrong(String what, String text, String place) {
    desk.write("s/bad.yaml", text);
    refused(place);
  }

  @Test
  void aCircleOfTwo() {
    desk.write("s/bad.yaml", "extends: worse.yaml\n" + Wards.of(100));
    desk.write("s/worse.yaml", "extends: bad.yaml\n" + Wards.of(100));
    refused("worse.yaml:1:");
  }

  @Test
  void aBinaryFile() throws IOException {
    byte[] bytes = new byte[4096];
    new Random(1).nextBytes(bytes);
    Files.write(folder.resolve("s/bad.yaml"), bytes);
    refused("s/bad.yaml:1:");
  }

  @Test
  void aFileOfFiftyMegabytes() throws IOException {
    byte[] line = "a: b\n".repeat(200_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(folder.resolve("s/bad.yaml"))) {
      for (int i = 0; i < 50; i++) {
        out.write(line);
      }
    }
    refused("s/bad.yaml:1:1");
    Files.delete(folder.resolve("s/bad.yaml"));
  }

  @Test
  void severalFilesAreAllTold() {
    desk.write("s/bad.yaml", Wards.of(100).replace("beds: 100", "beds: many"));
    desk.write("s/worse.yaml", "");
    assertThat(desk.run("check", "s/bad.yaml", "s/good.yaml", "s/worse.yaml"))
        .isEqualTo(ExitCode.INVALID);
    assertThat(desk.err).contains("s/bad.yaml:12:").contains("s/worse.yaml:1:1");
    assertThat(desk.out).contains("s/good.yaml: sound");
  }

  static Stream<Arguments> commands() {
    return Stream.of(
        Arguments.of((Object) new String[] {"rnu"}, "run"),
        Arguments.of((Object) new String[] {"run"}, "SCENARIO"),
        Arguments.of((Object) new String[] {"run", "nowhere.yaml"}, "no such file"),
        Arguments.of((Object) new String[] {"run", "s/good.yaml", "--replications", "0"}, "1"),
        Arguments.of((Object) new String[] {"run", "s/good.yaml", "--threads", "x"}, "whole"),
        Arguments.of((Object) new String[] {"run", "s/good.yaml", "--uncertainty", "x"}, "both"),
        Arguments.of((Object) new String[] {"run", "s/good.yaml", "--start", "yesterday"}, "start"),
        Arguments.of((Object) new String[] {"run", "s/good.yaml", "--set", "beds"}, "PATH=VALUE"),
        Arguments.of((Object) new String[] {"run", "s/good.yaml", "--set", "bed.x=1"}, "bed"),
        Arguments.of((Object) new String[] {"compare", "s/good.yaml"}, "SCENARIO"),
        Arguments.of((Object) new String[] {"compare", "s/good.yaml", "s/good.yaml"}, "ward-100"),
        Arguments.of(
            (Object) new String[] {"solve", "s/good.yaml", "--for", "roomy", "--vary", "cats=1..2"},
            "cats"),
        Arguments.of((Object) new String[] {"verify", "s"}, "run folder"),
        Arguments.of((Object) new String[] {"explain", "ga-occupancy-93"}, "ga-occupancy-92"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aCommandThatIsWrong(String[] command, String says) {
    assertThat(desk.run(command)).as(desk.err).isEqualTo(ExitCode.INVALID);
    assertThat(desk.err).contains(says).doesNotContain("\tat ").doesNotContain("Exception");
    Map<String, String> after = desk.files(".");
    after.keySet().removeIf(name -> name.startsWith("s/"));
    assertThat(after).isEqualTo(before);
  }
}
