package headroom.bench.runs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A run as a table and as a picture. */
final class Page {
  private static final int BAR = 14;
  private static final int LEFT = 330;
  private static final int WIDTH = 420;

  private final Results results;

  Page(Results results) {
    this.results = results;
  }

  /** The rows in their order. */
  private List<String> rows() {
    LinkedHashSet<String> names = new LinkedHashSet<>();
    results.entries().forEach(entry -> names.add(entry.row()));
    return List.copyOf(names);
  }

  private List<Results.Entry> of(String row) {
    return results.entries().stream().filter(entry -> entry.row().equals(row)).toList();
  }

  String markdown() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "Commit %s, %s, medians of %d rounds in turns. ",
            results.commit(),
            results.began(),
            results.rounds()));
    text.append(String.join("; ", machine())).append(".\n\n");
    text.append(
        "| benchmark | engine | time | unit | spread | ours is faster by | bytes an operation | result |\n");
    text.append("|---|---|---|---|---|---|---|---|\n");
    for (String row : rows()) {
      Optional<Results.Entry> ours = results.find(row, Row.OURS);
      for (Results.Entry entry : of(row)) {
        text.append(line(row, entry, ours));
      }
    }
    text.append("\n| figure | value |\n|---|---|\n");
    results
        .figures()
        .forEach(
            (name, value) ->
                text.append(String.format(Locale.ROOT, "| %s | %s |%n", name, number(value))));
    return text.toString();
  }

  private static String line(String row, Results.Entry entry, Optional<Results.Entry> ours) {
    double median = entry.median();
    String faster =
        ours.isEmpty() || Double.isNaN(median)
            ? ""
            : String.format(Locale.ROOT, "%.2f×", median / ours.get().median());
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %s | %s | %s | %s | %s |%n",
        row,
        entry.engine(),
        number(median),
        entry.unit(),
        spread(entry.scores()),
        faster,
        entry.bytes() == null ? "" : number(entry.bytes()),
        entry.checksum() == null ? "" : entry.checksum());
  }

  private static String spread(List<Double> scores) {
    if (scores.size() < 2) {
      return "";
    }
    double least = scores.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    double most = scores.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    return number(least) + "–" + number(most);
  }

  static String number(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    double size = Math.abs(value);
    return String.format(Locale.ROOT, size >= 1000 ? "%,.0f" : size >= 10 ? "%.1f" : "%.3f", value);
  }

  private List<String> machine() {
    List<String> said = new ArrayList<>();
    for (Map.Entry<String, String> entry : results.machine().entrySet()) {
      said.add(entry.getKey() + " " + entry.getValue());
    }
    return said;
  }

  /** Bars: how much longer each engine takes than ours, on a scale of powers of two. */
  String svg() {
    StringBuilder bars = new StringBuilder();
    int y = 46;
    double most = Math.log(2);
    for (String row : rows()) {
      for (Results.Entry entry : of(row)) {
        most = Math.max(most, Math.log(ratio(row, entry)));
      }
    }
    for (String row : rows()) {
      List<Results.Entry> entries = of(row);
      if (entries.size() < 2 || Double.isNaN(ratio(row, entries.get(0)))) {
        continue;
      }
      bars.append(text(8, y + BAR - 3, "bold", row));
      for (Results.Entry entry : entries) {
        double ratio = ratio(row, entry);
        double length = 2 + WIDTH * Math.max(0, Math.log(ratio)) / most;
        boolean ours = entry.engine().equals(Row.OURS);
        bars.append(text(LEFT - 150, y + BAR - 3, "normal", entry.engine()));
        bars.append(
            String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>%n",
                LEFT,
                y,
                length,
                BAR - 3,
                ours ? "#005eb8" : "#768692"));
        bars.append(
            text(
                (int) (LEFT + length + 6),
                y + BAR - 3,
                "normal",
                String.format(Locale.ROOT, "%.2f", ratio)));
        y += BAR;
      }
      y += BAR / 2;
    }
    return String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" role=\"img\""
                + " font-family=\"sans-serif\" font-size=\"11\">%n<title>Time taken beside ours,"
                + " commit %s</title>%n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n",
            LEFT + WIDTH + 70,
            y + 20,
            results.commit())
        + text(8, 22, "bold", "Time taken, ours = 1 (lengths are logarithms; shorter is faster)")
        + bars
        + "</svg>\n";
  }

  private double ratio(String row, Results.Entry entry) {
    return results
        .find(row, Row.OURS)
        .map(ours -> entry.median() / ours.median())
        .orElse(Double.NaN);
  }

  private static String text(int x, int y, String weight, String words) {
    return String.format(
        Locale.ROOT,
        "<text x=\"%d\" y=\"%d\" font-weight=\"%s\">%s</text>%n",
        x,
        y,
        weight,
        words.replace("&", "&amp;").replace("<", "&lt;"));
  }
}
