package headroom.model.scenario;

import java.time.LocalDate;
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
    @Says("Stay of patients admitted for COVID, where no ages are given.") @Unit(Unit.Kind.DURATION)
        Distribution stay,
    @Says("Age bands of patients admitted for COVID, by name.") @Otherwise("{}")
        Map<String, AgeBand> ages,
    @Says("Added to the stay of patients with COVID.") @Unit(Unit.Kind.DURATION) @Otherwise("0 d")
        double withExtraStay,
    @Says(
            "Of patients newly with COVID, the share infected in hospital in a steady course; they are infected in proportion to the COVID patients there.")
        @Unit(Unit.Kind.SHARE)
        @Limits(most = 0.9)
        @Otherwise("0%")
        double hospitalOnsetShare,
    @Says("Share of patients admitted for COVID who need critical care.")
        @Unit(Unit.Kind.SHARE)
        @Otherwise("0%")
        double criticalCareShare,
    @Says(
            "Beds in a cohort bay; free beds in a bay that holds COVID patients are unusable. Only where there are no `beds.bays`.")
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
    @Says("Epidemics that waves can be like, by name.") @Otherwise("{}")
        Map<String, Epidemic> epidemics,
    @Says(
            "Work done in emergency departments, clinics and theatres under infection control, by date, relative to none.")
        @Unit(Unit.Kind.NUMBER)
        @Limits(least = 0.1, most = 2)
        @Otherwise("1")
        Steps ipcProductivity,
    @Says("Staff absence.") Absence absence) {

  /** A published course of beds occupied. */
  public record Published(
      @Says(
              "Beds that patients with COVID occupy at 08:00, for and with together, by trust or site; straight lines between the dates.")
          @Unit(Unit.Kind.NUMBER)
          @Local
          @Extensive(Size.COVID)
          Map<String, Steps> beds,
      @Says(
              "Share of these patients who are in hospital with, not for, COVID, by date, with straight lines between; with-share when left out.")
          @Unit(Unit.Kind.SHARE)
          Optional<Steps> withShare) {}

  /** An age band of patients admitted for COVID. */
  public record AgeBand(
      @Says("Share of admissions for COVID outside simulated epidemics; normalised.")
          @Unit(Unit.Kind.SHARE)
          double share,
      @Says("Stay of these patients when admitted for COVID.") @Unit(Unit.Kind.DURATION)
          Distribution stay) {}

  /** A wave: a shape scaled to a peak, or an epidemic placed in time. */
  public record Wave(
      @Says(
              "shape: a course stated week by week; seirs: an epidemic simulated through the population.")
          @Otherwise("shape")
          WaveKind kind,
      @Says("First day of a shape.") Optional<LocalDate> start,
      @Says("Beds occupied at a shape's peak over the whole system, on top of the level.")
          @Unit(Unit.Kind.COUNT)
          @Extensive(Size.COVID)
          Optional<Double> peak,
      @Says(
              "A shape: fraction of the peak at the start of each week, interpolated daily; zero afterwards.")
          @Unit(Unit.Kind.NUMBER)
          Optional<double[]> weekly,
      @Says(
              "A shape: share of its patients who are in hospital with, not for, COVID, by date with straight lines between; with-share when left out.")
          @Unit(Unit.Kind.SHARE)
          Optional<Steps> withShare,
      @Says("Day on which an epidemic's occupied beds are highest.") Optional<LocalDate> peakAround,
      @Says("The epidemic it is like, and as large as.") @RefersTo("covid.epidemics") @Otherwise("")
          String size) {}

  /** Where a wave comes from. */
  public enum WaveKind {
    SHAPE,
    SEIRS
  }

  /**
   * An epidemic that spreads through the population: susceptible, vaccinated, exposed, infectious,
   * recovered, by age band.
   */
  public record Epidemic(
      @Says(
              "People whom one case infects on average when all are susceptible and none vaccinated (R0).")
          @Unit(Unit.Kind.NUMBER)
          double reproduction,
      @Says("Mean time from infection to being infectious.") @Unit(Unit.Kind.DURATION)
          double latent,
      @Says("Mean time infectious.") @Unit(Unit.Kind.DURATION) double infectious,
      @Says("Mean time until the recovered can be infected again.") @Unit(Unit.Kind.DURATION)
          double immunity,
      @Says("Mean time until the vaccinated are as susceptible as before.")
          @Unit(Unit.Kind.DURATION)
          double vaccineLasts,
      @Says("Share of infections that recent vaccination prevents.") @Unit(Unit.Kind.SHARE)
          double againstInfection,
      @Says("Share of admissions that recent vaccination prevents once infected.")
          @Unit(Unit.Kind.SHARE)
          double againstAdmission,
      @Says("Factor on transmission by date: season, contacts, measures taken.")
          @Unit(Unit.Kind.NUMBER)
          @Otherwise("1")
          Steps transmission,
      @Says("From infection to admission.") @Unit(Unit.Kind.DURATION) Distribution delay,
      @Says(
              "Chance that somebody admitted for another reason is found to have COVID, as a multiple of the share of people infectious.")
          @Unit(Unit.Kind.NUMBER)
          @Otherwise("1")
          double foundWith,
      @Says(
              "Share of the adult G&A beds open that COVID patients occupy at the peak, the level included; admissions and infections are scaled to it.")
          @Unit(Unit.Kind.SHARE)
          double peakShare,
      @Says("How long it is simulated; later infections belong to the level.")
          @Unit(Unit.Kind.DURATION)
          @Otherwise("180 d")
          double lasts,
      @Says("Share of every age band infectious on its first day.")
          @Unit(Unit.Kind.SHARE)
          @Otherwise("0.01%")
          double seed,
      @Says("The population by age band, in the order of the rows of contacts.")
          @RefersTo("covid.ages")
          Map<String, Band> bands) {}

  /** An age band of the population. */
  public record Band(
      @Says("Share of the population; normalised.") @Unit(Unit.Kind.SHARE) double people,
      @Says("Contacts a day of one person of this band with each band, in order.")
          @Unit(Unit.Kind.NUMBER)
          double[] contacts,
      @Says("Share immune on the first day after infection.")
          @Unit(Unit.Kind.SHARE)
          @Otherwise("0%")
          double recovered,
      @Says("Share with recent vaccination on the first day.")
          @Unit(Unit.Kind.SHARE)
          @Otherwise("0%")
          double vaccinated,
      @Says("Susceptible people vaccinated a day, as a share of the susceptible.")
          @Unit(Unit.Kind.SHARE)
          @Otherwise("0%")
          Steps vaccination,
      @Says("Share of the infected who are admitted for it, unless vaccinated.")
          @Unit(Unit.Kind.SHARE)
          double admitted) {}

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
