package headroom.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.scenarios.text.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a file, the reader reads it or says what is wrong, with a place in it. */
class FuzzTest {
  private static final int DOCUMENTS = 600;

  private static final List<String> SNIPPETS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ": ",
          "- ",
          "\n",
          "\t",
          "\"",
          "'",
          "&a ",
          "*a ",
          "|",
          ">",
          "#",
          "%",
          "? ",
          "! ",
          "none",
          "baseline",
          "baseline * ",
          "baseline / 0",
          "~",
          "null",
          "---\n",
          "...\n",
          "-1",
          "1e99",
          "NaN",
          "£",
          "±30%",
          "unlimited",
          "2022-13-01",
          "value: ",
          "range: [",
          "extends: ",
          "t.yaml",
          "changes: ",
          "set: ",
          "evidence: ",
          "at-most: 0 d",
          "empirical: {0%: 1 d, 100%: 1 d}",
          "mixture: []",
          "<<: *a",
          "\u0085",
          "\uFFFD",
          "list: t.yaml",
          "0/day",
          "99999999999999999999",
          "share: ",
          "before: ",
          "2022-01-01: ");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void mutatedDocumentsNeverBreakTheReader(long seed) throws Exception {
    Random random = new Random(seed);
    List<String> originals =
        List.of(
            Texts.BEDS,
            Files.readString(Path.of("theory/deterministic-list.yaml")),
            "extends: u.yaml\nchanges:\n  - {name: n, owner: o, reason: r, set: "
                + "{beds.sites.*.open: baseline * 1.1, run-in: 3 d}}\n");
    Files.writeString(folder.resolve("u.yaml"), Texts.BEDS);
    Path file = folder.resolve("t.yaml");
    int read = 0;
    for (int i = 0; i < DOCUMENTS; i++) {
      byte[] bytes = mutated(originals.get(i % originals.size()), random);
      Files.write(file, bytes);
      read += reads(file) ? 1 : 0;
    }
    assertThat(read).as("some mutations are harmless").isPositive().isLessThan(DOCUMENTS);
  }

  private boolean reads(Path file) {
    try {
      assertThat(ScenarioReader.read(file, List.of()).resolvedText()).isNotEmpty();
      return true;
    } catch (ScenarioProblems e) {
      assertThat(e.problems()).isNotEmpty();
      for (Problem problem : e.problems()) {
        assertThat(problem.line()).isPositive();
        assertThat(problem.column()).isPositive();
        assertThat(problem.found()).isNotBlank();
        assertThat(problem.expected()).isNotBlank();
      }
      return false;
    }
  }

  private static byte[] mutated(String original, Random random) {
    StringBuilder text = new StringBuilder(original);
    int mutations = 1 + random.nextInt(4);
    for (int m = 0; m < mutations; m++) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(6)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, SNIPPETS.get(random.nextInt(SNIPPETS.size())));
        case 2 -> text.setCharAt(at, (char) (32 + random.nextInt(95)));
        case 3 -> text.delete(at, Math.min(text.length(), at + random.nextInt(40)));
        case 4 -> text.insert(at, text.substring(at, Math.min(text.length(), at + 30)));
        default -> {
          int end = Math.min(text.length(), at + 1 + random.nextInt(8));
          text.replace(at, end, SNIPPETS.get(random.nextInt(SNIPPETS.size())));
        }
      }
      if (text.length() == 0) {
        text.append(' ');
      }
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    if (random.nextInt(20) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }
}
