package headroom.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import headroom.model.routes.SurfaceCheck;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** How far a surface is from rounds solved for the day itself. */
final class SurfaceComparison {
  private SurfaceComparison() {}

  static void print(
      PrintStream out, List<SurfaceCheck.Day> days, double seconds, int points, boolean json) {
    Errors surface = errors(days, SurfaceCheck.Day::surface);
    Errors approximation = errors(days, SurfaceCheck.Day::approximation);
    if (json) {
      ObjectNode all = Json.MAPPER.createObjectNode();
      all.put("points", points).put("days", days.size());
      surface.to(all.putObject("surface"));
      approximation.to(all.putObject("approximation"));
      Json.print(out, all);
      return;
    }
    out.printf("%d points%s%n", points, seconds > 0 ? said(" solved in %.0f s", seconds) : "");
    out.println("visits served on days the surface has not seen, against jsprit's own rounds:");
    out.println("clinicians  km2  bases  skilled  due  jsprit  surface  0.71 sqrt(A n)");
    for (SurfaceCheck.Day day : days) {
      out.println(
          said(
              "%10d %4.0f %6d %8d %4d %7d %8.1f %15.1f",
              day.team().clinicians(),
              day.team().areaKm2(),
              day.team().bases(),
              day.team().skilledClinicians(),
              day.visits(),
              day.solved(),
              day.surface(),
              day.approximation()));
    }
    out.println(surface.said("surface"));
    out.println(approximation.said("0.71 sqrt(A n)"));
  }

  private static String said(String form, Object... values) {
    return String.format(Locale.ROOT, form, values);
  }

  /**
   * Differences from jsprit in visits a day.
   *
   * @param bias mean difference
   * @param absolute mean absolute difference
   * @param largest in absolute value
   * @param solved visits that jsprit served in all
   */
  private record Errors(double bias, double absolute, double largest, double solved, int days) {
    String said(String name) {
      double share = 100 * days / solved;
      return SurfaceComparison.said(
          "%-15s mean difference %+.2f visits a day (%+.1f%%), mean absolute %.2f (%.1f%%), largest %.1f",
          name, bias, bias * share, absolute, absolute * share, largest);
    }

    void to(ObjectNode node) {
      node.put("mean_difference", bias)
          .put("mean_absolute_difference", absolute)
          .put("largest_difference", largest)
          .put("mean_served", solved / days);
    }
  }

  private static Errors errors(
      List<SurfaceCheck.Day> days, ToDoubleFunction<SurfaceCheck.Day> estimate) {
    double bias = 0;
    double absolute = 0;
    double largest = 0;
    double solved = 0;
    for (SurfaceCheck.Day day : days) {
      double difference = estimate.applyAsDouble(day) - day.solved();
      bias += difference / days.size();
      absolute += Math.abs(difference) / days.size();
      largest = Math.max(largest, Math.abs(difference));
      solved += day.solved();
    }
    return new Errors(bias, absolute, largest, solved, days.size());
  }
}
