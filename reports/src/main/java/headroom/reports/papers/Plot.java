package headroom.reports.papers;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jetbrains.letsPlot.commons.geometry.DoubleVector;
import org.jetbrains.letsPlot.core.util.PlotSvgExportCommon;

/**
 * A chart over time, drawn by Lets-Plot from its grammar of graphics. No Java font or window
 * toolkit is touched, so it draws the same on a machine without either.
 */
final class Plot {
  static final String NAVY = "#12436D";
  static final String TEAL = "#28A197";
  static final String PLUM = "#801650";
  static final String ORANGE = "#F46A25";
  static final String INK = "#1D1D1D";

  private final List<Object> layers = new ArrayList<>();
  private final List<Object> scales = new ArrayList<>();

  /** A band between two lines; {@code opacity} from 0 to 1. */
  Plot band(
      List<LocalDate> days, List<Double> low, List<Double> high, String colour, double opacity) {
    return layer(
        "ribbon",
        map("x", time(days), "low", low, "high", high),
        map("x", "x", "ymin", "low", "ymax", "high"),
        map("fill", colour, "alpha", opacity, "size", 0.0));
  }

  /** A line; {@code type} is solid, dashed, dotted, dotdash or longdash. */
  Plot line(List<LocalDate> days, List<Double> values, String colour, String type, double width) {
    return layer(
        "line",
        map("x", time(days), "y", values),
        map("x", "x", "y", "y"),
        map("color", colour, "linetype", type, "size", width));
  }

  /** A dot on each value. */
  Plot dots(List<LocalDate> days, List<Double> values, String colour) {
    return layer(
        "point",
        map("x", time(days), "y", values),
        map("x", "x", "y", "y"),
        map("color", colour, "size", 2.5));
  }

  /** Boxes lying along the foot's scale, each around its place on the side's scale. */
  Plot boxes(List<Double> from, List<Double> to, List<Double> places, String colour) {
    return layer(
        "rect",
        map(
            "from",
            from,
            "to",
            to,
            "under",
            places.stream().map(p -> p - 0.22).toList(),
            "over",
            places.stream().map(p -> p + 0.22).toList()),
        map("xmin", "from", "xmax", "to", "ymin", "under", "ymax", "over"),
        map("fill", colour, "color", INK, "size", 0.5));
  }

  /** A straight line between two points of plain numbers. */
  Plot stroke(double x1, double y1, double x2, double y2, String colour, String type) {
    return layer(
        "segment",
        map("x", List.of(x1), "y", List.of(y1), "x2", List.of(x2), "y2", List.of(y2)),
        map("x", "x", "y", "y", "xend", "x2", "yend", "y2"),
        map("color", colour, "linetype", type, "size", 1.0));
  }

  /** Dots at plain numbers. */
  Plot dots(double x, double y, String colour) {
    return layer(
        "point",
        map("x", List.of(x), "y", List.of(y)),
        map("x", "x", "y", "y"),
        map("color", colour, "size", 4));
  }

  /** Words beside a point of plain numbers. */
  Plot words(double x, double y, String text, String colour, String side) {
    return words(List.of(x), y, text, colour, side);
  }

  /** Numbers along the foot. */
  Plot foot(double least, double greatest, String format) {
    return numbers("x", least, greatest, format);
  }

  private Plot numbers(String axis, double least, double greatest, String format) {
    scales.add(
        map(
            "aesthetic",
            axis,
            "name",
            "",
            "format",
            format,
            "limits",
            List.of(least, greatest),
            "expand",
            List.of(0.0, 0.0)));
    return this;
  }

  /** Room up the side for things at whole places, without an axis. */
  Plot places(List<Double> places) {
    scales.add(
        map(
            "aesthetic",
            "y",
            "name",
            "",
            "breaks",
            List.of(),
            "labels",
            List.of(),
            "limits",
            List.of(places.get(places.size() - 1) - 0.4, places.get(0) + 0.75),
            "expand",
            List.of(0.0, 0.0)));
    return this;
  }

  /** Words beside a point; {@code side} is left, middle or right: where the point lies in them. */
  Plot words(LocalDate day, double value, String text, String colour, String side) {
    return words(time(List.of(day)), value, text, colour, side);
  }

  private Plot words(List<?> x, double y, String text, String colour, String side) {
    return layer(
        "text",
        map("x", x, "y", List.of(y), "label", List.of(text)),
        map("x", "x", "y", "y", "label", "label"),
        map("color", colour, "size", 6.4, "hjust", side, "family", "Arial"));
  }

  /** Words that begin at a point, on a ground of their own where lines run behind them. */
  Plot sign(LocalDate day, double value, String text, String colour) {
    return layer(
        "label",
        map("x", time(List.of(day)), "y", List.of(value), "label", List.of(text)),
        map("x", "x", "y", "y", "label", "label"),
        map(
            "color",
            colour,
            "fill",
            "#FFFFFF",
            "alpha",
            0.6,
            "label_size",
            0.0,
            "label_padding",
            0.1,
            "size",
            6.4,
            "hjust",
            "left",
            "family",
            "Arial"));
  }

  /** Dates along the foot, from {@code first} to {@code last}, named at {@code marks}. */
  Plot days(LocalDate first, LocalDate last, List<LocalDate> marks) {
    scales.add(
        map(
            "aesthetic",
            "x",
            "datetime",
            true,
            "name",
            "",
            "limits",
            time(List.of(first, last)),
            "breaks",
            time(marks),
            "labels",
            marks.stream().map(Wording::shortMonth).toList(),
            "expand",
            List.of(0.0, 0.0)));
    return this;
  }

  /** Values up the side, in {@code format}: {@code .0%} or {@code ,d}. */
  Plot values(double least, double greatest, String format) {
    return numbers("y", least, greatest, format);
  }

  /**
   * The chart as SVG.
   *
   * @param id unique on the page
   * @param title what it is
   * @param description what it shows, for those who cannot see it
   */
  String svg(String id, int width, int height, String title, String description) {
    Map<String, Object> spec =
        map("kind", "plot", "layers", layers, "scales", scales, "theme", theme());
    String raw =
        PlotSvgExportCommon.INSTANCE.buildSvgImageFromRawSpecs(
            spec,
            new DoubleVector(width, height),
            (w, h, bitmap) -> {
              throw new IllegalStateException("these charts hold no bitmap");
            },
            false);
    return Svg.tidy(raw, id, width, height, title, description);
  }

  private static Map<String, Object> theme() {
    Map<String, Object> blank = map("name", "blank", "blank", true);
    return map(
        "panel_grid_major_x", blank,
        "panel_grid_minor_x", blank,
        "panel_grid_minor_y", blank,
        "panel_grid_major_y", map("name", "line", "color", "#D9D9D9", "size", 1.0),
        "axis_line_y", blank,
        "axis_ticks_y", blank,
        "legend_position", "none");
  }

  private Plot layer(
      String geometry,
      Map<String, Object> data,
      Map<String, Object> mapping,
      Map<String, Object> how) {
    Map<String, Object> layer = map("geom", geometry, "tooltips", "none");
    layer.put("data", data);
    layer.put("mapping", mapping);
    layer.putAll(how);
    layers.add(layer);
    return this;
  }

  private static List<Object> time(List<LocalDate> days) {
    List<Object> instants = new ArrayList<>();
    for (LocalDate day : days) {
      instants.add((double) day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli());
    }
    return Collections.unmodifiableList(instants);
  }

  /** A map that the drawing library may change, as it asks for. */
  private static Map<String, Object> map(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
