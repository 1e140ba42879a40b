package headroom.reports.papers;

import headroom.model.result.Estimate;
import headroom.model.result.Measure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Waits, treatment and removals by deprivation and ethnic group, and the gap with its interval. */
final class EqualityChapter {
  private static final String WAIT_GAP = "rtt-wait-gap-imd";
  private static final String LONG_WAIT_GAP = "rtt-over-52w-share-gap-imd";
  private static final Map<String, String> FIFTHS =
      Map.of("1", "1, the most deprived", "5", "5, the least deprived");

  private final Readings readings;
  private final int year;
  private final Map<String, String> columns = new LinkedHashMap<>();
  private final Draft draft = new Draft();

  private EqualityChapter(Readings readings) {
    this.readings = readings;
    this.year = readings.lastYear();
    columns.put("rtt-wait-completed-mean-weeks", "Mean wait of completed, weeks");
    columns.put("rtt-list", "Waiting");
    columns.put("rtt-over-52w", "Over 52 weeks");
    columns.put("rtt-completed", "Completed");
    columns.put("rtt-completed-admitted", "of them admitted");
    columns.put("rtt-removed-other", "Removed otherwise");
  }

  static Optional<Chapter> of(Readings readings) {
    if (readings.years().isEmpty()) {
      return Optional.empty();
    }
    EqualityChapter chapter = new EqualityChapter(readings);
    chapter.gap(WAIT_GAP, "the mean wait of completed pathways");
    chapter.gap(LONG_WAIT_GAP, "the share of the waiting list that waits over 52 weeks");
    chapter.gaps();
    chapter.groups("By deprivation", "imd=", "Fifth of areas by deprivation (IMD)");
    chapter.groups("By ethnic group", "ethnicity=", "Ethnic group");
    if (!chapter.shown()) {
      return Optional.empty();
    }
    chapter.draft.note(
        "A short wait is no advantage where more people leave the list untreated: read waits beside"
            + " removals, and both beside how many wait. Groups differ here only as the scenario lets"
            + " them, above all in appointments missed and in removals; differences in illness, in"
            + " being referred at all and in the treatment chosen are not in it.");
    return chapter.draft.done("equality", "Inequalities");
  }

  private boolean shown() {
    return readings.measure(WAIT_GAP, "").isPresent()
        || !readings.groups("rtt-list", "imd=").isEmpty()
        || !readings.groups("rtt-list", "ethnicity=").isEmpty();
  }

  /** A gap is told only when its whole interval lies on one side of zero. */
  private void gap(String measure, String what) {
    Optional<Estimate> gap = readings.year(measure, "", year);
    Optional<Measure> of = readings.measure(measure, "");
    if (gap.isPresent() && of.isPresent()) {
      draft.finding(
          sentence(gap.get(), of.get().unit(), what, Wording.in(readings.years().get(year))));
    }
  }

  static String sentence(Estimate gap, String unit, String what, String window) {
    String size = unit.equals("weeks") ? " weeks" : "";
    String interval =
        Double.isNaN(gap.meanLow())
            ? ""
            : "95% interval " + Wording.signedRange(gap.meanLow(), gap.meanHigh(), unit) + size;
    if (!(gap.meanLow() > 0 || gap.meanHigh() < 0)) {
      return window
          + ", no gap between the most and the least deprived fifth can be told in "
          + what
          + (interval.isEmpty() ? "" : " (" + interval + ")")
          + ".";
    }
    String by = Wording.moved(gap.mean(), unit);
    return window
        + ", "
        + what
        + " is "
        + (size.isEmpty() ? by : by.replaceFirst(" ", size + " "))
        + " among the most deprived fifth than among the least ("
        + interval
        + ").";
  }

  private String lastYear() {
    return Wording.window(readings.years().get(year));
  }

  private void gaps() {
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (String measure : List.of(WAIT_GAP, LONG_WAIT_GAP)) {
      readings
          .measure(measure, "")
          .ifPresent(
              m -> {
                draft.counted(m);
                List<Table.Cell> row = new ArrayList<>();
                row.add(
                    Table.cell(
                        m.title(), m.unit().equals("weeks") ? "weeks" : "percentage points"));
                for (int y = 0; y <= year; y++) {
                  row.add(
                      readings
                          .year(measure, "", y)
                          .map(e -> gapCell(e, m.unit()))
                          .orElse(Table.cell(Wording.NONE)));
                }
                rows.add(row);
              });
    }
    List<String> headings = new ArrayList<>(List.of("Gap"));
    readings.years().forEach(y -> headings.add(">" + Wording.window(y)));
    draft.table(
        "The gap between the most and the least deprived fifth",
        new Table(
            "Most deprived less least deprived: the mean, and beneath it its 95% interval. An"
                + " interval on both sides of zero tells no gap.",
            headings, rows),
        "");
  }

  private static Table.Cell gapCell(Estimate e, String unit) {
    return Table.cell(
        Wording.signed(e.mean(), unit),
        Double.isNaN(e.meanLow()) ? "" : Wording.signedRange(e.meanLow(), e.meanHigh(), unit));
  }

  private void groups(String heading, String beginning, String first) {
    List<String> groups = readings.groups("rtt-list", beginning);
    Map<String, Measure> shown = new LinkedHashMap<>();
    columns
        .keySet()
        .forEach(
            id ->
                groups.stream()
                    .findFirst()
                    .flatMap(g -> readings.measure(id, g))
                    .ifPresent(m -> shown.put(id, m)));
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (String group : groups) {
      String name = group.substring(beginning.length());
      List<Table.Cell> row = new ArrayList<>();
      row.add(Table.cell(FIFTHS.getOrDefault(name, Wording.outer(Wording.words(name)))));
      shown.forEach((id, m) -> row.add(YearTable.cell(readings.year(id, group, year), m.unit())));
      rows.add(row);
    }
    shown.values().forEach(draft::counted);
    List<String> headings = new ArrayList<>(List.of(first));
    shown.keySet().forEach(id -> headings.add(">" + columns.get(id)));
    draft.table(
        heading,
        new Table(
            lastYear()
                + ", waits at its end: the mean, and beneath it the 5th to 95th percentile over the"
                + " replications. Groups differ in size.",
            headings,
            rows),
        "");
  }
}
