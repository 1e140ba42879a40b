package headroom.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The scaling figures as a table and as a picture. */
final class ScalingPage {
  private static final int WIDTH = 380;
  private static final int HEIGHT = 210;
  private static final int LEFT = 60;
  private static final int TOP = 50;
  private static final int GAP = 90;
  private static final String ONE = "#005eb8";
  private static final String TWO = "#da291c";

  private final List<Scaling.Row> rows;
  private final String scenario;
  private final int days;

  ScalingPage(List<Scaling.Row> rows, String scenario, int days) {
    this.rows = rows;
    this.scenario = scenario;
    this.days = days;
  }

  String csv() {
    StringBuilder text =
        new StringBuilder(
            "people,systems,hospitals,threads,replications,events,seconds,events_per_second,"
                + "replications_per_hour,patients,bytes_per_patient\n");
    for (Scaling.Row row : rows) {
      text.append(
          String.format(
              Locale.ROOT,
              "%.0f,%d,%d,%d,%d,%d,%.3f,%.0f,%.2f,%.0f,%.1f%n",
              row.people(),
              row.systems(),
              row.hospitals(),
              row.threads(),
              row.replications(),
              row.events(),
              row.seconds(),
              row.eventsPerSecond(),
              row.replicationsPerHour(),
              row.patients(),
              row.bytesPerPatient()));
    }
    return text.toString().replace("\r\n", "\n");
  }

  String markdown() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "# Scaling%n%n%d days of `%s` and their run-in, every patient, cut down to the people"
                + " served; the last size is all of it, system by system. %s, %d processors, %s."
                + " Bytes are those a replication allocates, given up again or not, for each person"
                + " waiting or in hospital at its end. Written by `bench/scaling`.%n%n",
            days,
            scenario,
            System.getProperty("os.name") + " " + System.getProperty("os.arch"),
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version")));
    text.append(
        "| people | systems | hospitals | threads | events a replication | million events a second"
            + " | replications an hour | two threads against one | bytes a patient |\n"
            + "|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n");
    for (Scaling.Row row : rows) {
      text.append(
          String.format(
              Locale.ROOT,
              "| %,.0f | %d | %d | %d | %,d | %.2f | %,.1f | %s | %.0f |%n",
              row.people(),
              row.systems(),
              row.hospitals(),
              row.threads(),
              row.events() / row.replications(),
              row.eventsPerSecond() / 1e6,
              row.replicationsPerHour(),
              against(row),
              row.bytesPerPatient()));
    }
    return text.toString().replace("\r\n", "\n");
  }

  /** How much faster than on one thread. */
  private String against(Scaling.Row row) {
    if (row.threads() == 1) {
      return "";
    }
    double alone =
        rows.stream()
            .filter(other -> other.threads() == 1 && other.people() == row.people())
            .mapToDouble(Scaling.Row::eventsPerSecond)
            .findFirst()
            .orElse(Double.NaN);
    return String.format(Locale.ROOT, "%.2f×", row.eventsPerSecond() / alone);
  }

  String svg() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" role=\"img\""
                + " font-family=\"sans-serif\" font-size=\"11\">%n<title>Speed and memory by people"
                + " served, %s</title>%n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n",
            2 * WIDTH + LEFT + GAP + 30,
            HEIGHT + TOP + 50,
            scenario));
    panel(text, LEFT, "Million events a second", row -> row.eventsPerSecond() / 1e6, true);
    panel(
        text,
        LEFT + WIDTH + GAP,
        "Bytes for each patient waiting or in hospital",
        Scaling.Row::bytesPerPatient,
        false);
    return text.append("</svg>\n").toString().replace("\r\n", "\n");
  }

  private void panel(
      StringBuilder text, int left, String title, ToDoubleFunction<Scaling.Row> of, boolean both) {
    double most = rows.stream().mapToDouble(of).max().orElse(1) * 1.1;
    double low = Math.log10(rows.stream().mapToDouble(Scaling.Row::people).min().orElse(1));
    double high = Math.log10(rows.stream().mapToDouble(Scaling.Row::people).max().orElse(10));
    text.append(label(left, TOP - 14, "start", title));
    text.append(line(left, TOP + HEIGHT, left + WIDTH, TOP + HEIGHT, "#768692"));
    for (int tick = 0; tick <= 4; tick++) {
      double value = most / 4 * tick;
      double y = TOP + HEIGHT - HEIGHT * tick / 4.0;
      text.append(line(left, y, left + WIDTH, y, "#e8edee"));
      text.append(label(left - 6, y + 4, "end", number(value)));
    }
    for (Scaling.Row row : rows) {
      if (row.threads() == 1) {
        double x = left + WIDTH * (Math.log10(row.people()) - low) / (high - low);
        text.append(label(x, TOP + HEIGHT + 16, "middle", number(row.people() / 1e6)));
      }
    }
    text.append(label(left + WIDTH / 2.0, TOP + HEIGHT + 34, "middle", "million people served"));
    for (int threads = 1; threads <= (both ? 2 : 1); threads++) {
      StringBuilder points = new StringBuilder();
      String colour = threads == 1 ? ONE : TWO;
      double x = 0;
      double y = 0;
      for (Scaling.Row row : rows) {
        if (row.threads() == threads) {
          x = left + WIDTH * (Math.log10(row.people()) - low) / (high - low);
          y = TOP + HEIGHT * (1 - of.applyAsDouble(row) / most);
          points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
          text.append(
              String.format(
                  Locale.ROOT,
                  "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>%n",
                  x,
                  y,
                  colour));
        }
      }
      text.append(
          String.format(
              Locale.ROOT,
              "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n",
              points.toString().trim(),
              colour));
      if (both) {
        text.append(label(x - 6, y - 8, "end", threads == 1 ? "one thread" : "two threads"));
      }
    }
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value >= 10 ? "%.0f" : "%.1f", value);
  }

  private static String line(double x1, double y1, double x2, double y2, String colour) {
    return String.format(
        Locale.ROOT,
        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>%n",
        x1,
        y1,
        x2,
        y2,
        colour);
  }

  private static String label(double x, double y, String anchor, String words) {
    return String.format(
        Locale.ROOT,
        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n",
        x,
        y,
        anchor,
        words);
  }
}
