package headroom.reports.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a browser can tell about the report. Needs Chromium: {@code mvn -Pbrowser verify}. */
@Tag("browser")
class ReportInBrowserTest {
  private static final double A4_WIDTH = 595;
  private static final double A4_HEIGHT = 842;

  /** The report brings no script of its own; this one measures a copy and writes what it saw. */
  private static final String MEASURE =
      """
      <script>
        addEventListener('load', () => {
          const root = document.documentElement;
          root.dataset.overflow = root.scrollWidth - root.clientWidth;
          root.dataset.elective =
              Math.ceil(document.querySelector('#elective').getBoundingClientRect().bottom);
          root.dataset.flat = [...document.querySelectorAll('svg')]
              .filter(svg => svg.getBoundingClientRect().width < 100
                  || svg.getBoundingClientRect().height < 50).length;
          root.dataset.clipped = [...document.querySelectorAll('svg text')]
              .filter(text => {
                const box = text.getBoundingClientRect();
                const frame = text.ownerSVGElement.getBoundingClientRect();
                return box.width > 0 && (box.left < frame.left - 1 || box.right > frame.right + 1
                    || box.top < frame.top - 1 || box.bottom > frame.bottom + 1);
              })
              .map(text => text.textContent).join('|');
        });
      </script>
      """;

  @TempDir static Path folder;

  private static Path report;
  private static Path measured;

  @BeforeAll
  static void write() throws IOException {
    String html = BoardReportTest.html("black-country-2022");
    report = Files.writeString(folder.resolve("report.html"), html);
    measured =
        Files.writeString(
            folder.resolve("measured.html"), html.replace("</body>", MEASURE + "</body>"));
  }

  @Test
  void opensWithoutTheNetworkAndWithoutComplaint() throws Exception {
    String said = chromium("--dump-dom", "--enable-logging=stderr", report.toUri().toString());
    assertThat(said).doesNotContain("CONSOLE").contains("id=\"verdict\"");
  }

  @ParameterizedTest
  @ValueSource(ints = {600, 1280})
  void fitsItsWindowAndCutsNothingOff(int width) throws Exception {
    String dom =
        chromium("--dump-dom", "--window-size=" + width + ",1000", measured.toUri().toString());
    Document page = Jsoup.parse(dom);
    assertThat(page.root().child(0).dataset())
        .containsEntry("overflow", "0")
        .containsEntry("flat", "0")
        .containsEntry("clipped", "");
  }

  /** A board member who prints one sheet holds the whole elective answer. */
  @Test
  void theElectiveAnswerEndsOnTheFirstSheet() throws Exception {
    int sheet = (int) ((297 - 15 - 16) / 25.4 * 96);
    String printed =
        Files.readString(measured)
            .replace("@media print", "@media screen")
            .replace("max-width: none; padding: 0;", "padding: 0; margin: 0; width: 180mm;");
    Path copy = Files.writeString(folder.resolve("printed.html"), printed);
    Document page =
        Jsoup.parse(chromium("--dump-dom", "--window-size=680,1000", copy.toUri().toString()));
    int end = Integer.parseInt(page.root().child(0).dataset().get("elective"));
    assertThat(end).isBetween(sheet / 2, sheet);
  }

  @Test
  void printsOnA4() throws Exception {
    Path pdf = folder.resolve("report.pdf");
    chromium("--no-pdf-header-footer", "--print-to-pdf=" + pdf, report.toUri().toString());
    String text = Files.readString(pdf, StandardCharsets.ISO_8859_1);
    Matcher box = Pattern.compile("/MediaBox *\\[0 0 ([0-9.]+) ([0-9.]+)]").matcher(text);
    List<double[]> sheets = new ArrayList<>();
    while (box.find()) {
      sheets.add(new double[] {Double.parseDouble(box.group(1)), Double.parseDouble(box.group(2))});
    }
    assertThat(sheets).hasSizeBetween(2, 30);
    assertThat(sheets)
        .allSatisfy(
            sheet -> {
              assertThat(Math.min(sheet[0], sheet[1])).isBetween(A4_WIDTH - 1, A4_WIDTH + 1);
              assertThat(Math.max(sheet[0], sheet[1])).isBetween(A4_HEIGHT - 1, A4_HEIGHT + 1);
            });
  }

  /** What the browser says on both its outputs. */
  private static String chromium(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(browser());
    command.addAll(
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--user-data-dir=" + folder.resolve("profile"),
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--virtual-time-budget=10000"));
    command.addAll(List.of(arguments));
    Path said = Files.createTempFile(folder, "said", ".txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("Chromium came to an end").isTrue();
    String text = Files.readString(said);
    assertThat(process.exitValue()).as(text).isZero();
    return text;
  }

  /** From HEADROOM_BROWSER, or the PATH; a missing browser is a failure, not a reason to skip. */
  private static String browser() {
    String named = System.getenv("HEADROOM_BROWSER");
    if (named != null && !named.isBlank()) {
      return named;
    }
    return Stream.of(System.getenv("PATH").split(Pattern.quote(File.pathSeparator)))
        .flatMap(
            path ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(Path.of(path)::resolve))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no Chromium on the PATH; set HEADROOM_BROWSER"))
        .toString();
  }
}
