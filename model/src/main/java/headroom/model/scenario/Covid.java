package headroom.model.scenario;

import java.util.Map;
import java.util.Optional;

/** COVID-19 as a planner's assumption: beds occupied, and staff absent. */
public record Covid(
    @Says(
            "Share of adult G&A beds occupied by patients with COVID, for and with together, outside waves.")
        @Unit(Unit.Kind.SHARE)
        Steps level,
    @Says("Waves on top of the level, by name.") @Otherwise("{}") Map<String, Wave> waves,
    @Says("Share of these patients who are in hospital with, not for, COVID.")
        @Unit(Unit.Kind.SHARE)
        double withShare,
    @Says("Stay of patients admitted for COVID.") @Unit(Unit.Kind.DURATION) Distribution stay,
    @Says("Added to the stay of patients with COVID.") @Unit(Unit.Kind.DURATION) @Otherwise("0 d")
        double withExtraStay,
    @Says("Beds in a cohort bay; free beds in a bay that holds COVID patients are unusable.")
        @Unit(Unit.Kind.COUNT)
        @Limits(least = 1)
        @Otherwise("1")
        int bay,
    @Says("Each site's share of the system's COVID patients; normalised.")
        @Unit(Unit.Kind.SHARE)
        @RefersTo("sites")
        Map<String, Double> sites,
    @Says(
            "Published beds occupied, imposed instead of the level and the waves from the first of their dates to the last.")
        Optional<Published> published,
    @Says("Staff absence.") Absence absence) {

  /** A published course of beds occupied. */
  public record Published(
      @Says(
              "Beds that patients with COVID occupy at 08:00, for and with together, by trust or site; straight lines between the dates.")
          @Unit(Unit.Kind.NUMBER)
          Map<String, Steps> beds,
      @Says(
              "Share of these patients who are in hospital with, not for, COVID, by date, with straight lines between; with-share when left out.")
          @Unit(Unit.Kind.SHARE)
          Optional<Steps> withShare) {}

  /** A wave: a shape scaled to a peak. */
  public record Wave(
      @Says("First day.") java.time.LocalDate start,
      @Says("Beds occupied at its peak over the whole system.") @Unit(Unit.Kind.COUNT) double peak,
      @Says("Fraction of the peak at the start of each week, interpolated daily; zero afterwards.")
          @Unit(Unit.Kind.NUMBER)
          double[] weekly) {}

  /** Staff absence and what it takes away. */
  public record Absence(
      @Says("All-cause absence without COVID.") @Unit(Unit.Kind.SHARE) double usual,
      @Says("Added absence for each unit of the share of adult G&A beds that hold COVID patients.")
          @Unit(Unit.Kind.NUMBER)
          @Otherwise("0")
          double perCovidShare,
      @Says("How much later absence follows beds.") @Unit(Unit.Kind.DURATION) @Otherwise("0 d")
          long lag,
      @Says("Absence above this takes theatre sessions and clinics.") @Unit(Unit.Kind.SHARE)
          double threshold,
      @Says("Share of sessions lost for each unit of absence above the threshold.")
          @Unit(Unit.Kind.NUMBER)
          @Otherwise("1")
          double sessionsLost,
      @Says(
              "Published all-cause absence, by date with straight lines between; takes the place of usual and per-covid-share from its first date to its last.")
          @Unit(Unit.Kind.SHARE)
          Optional<Steps> published) {}
}
