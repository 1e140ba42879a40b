package headroom.cli.validation;

import headroom.cli.validation.Trial.Interval;
import java.util.ArrayList;
import java.util.List;

/**
 * The effect of each parameter on a small but complete care system, under the same patients, beside
 * the sign that a good model must show.
 */
public final class Interactions {
  static final String SYSTEM = "theory/small-system.yaml";
  static final int REPLICATIONS = 8;

  private Interactions() {}

  /** What is looked at. */
  public enum Column {
    OCCUPANCY("08:00 occupancy", "ga-occupancy-0800", "", true, .005),
    FOUR_HOURS("within 4 h", "ed-within-4h", "type=1", true, .01),
    TWELVE_HOURS("over 12 h", "ed-over-12h-from-arrival", "", true, .005),
    HANDOVER("handover within 15 min", "handover-within-15m", "", true, .02),
    CANCELLED("cancelled for a bed", "cancelled-on-day", "cause=bed", true, .005),
    OVER_52_WEEKS("over 52 weeks", "rtt-over-52w", "", false, 10),
    COMPLETED("pathways v 2019/20", "elective-completed-vs-1920", "", true, .003),
    VALUE("value v 2019/20", "elective-value-vs-1920", "", true, .005);

    final String title;
    final String measure;
    final String group;
    final boolean points;

    /** A difference up to this is none. */
    final double none;

    Column(String title, String measure, String group, boolean points, double none) {
      this.title = title;
      this.measure = measure;
      this.group = group;
      this.points = points;
      this.none = none;
    }
  }

  /** The sign that must be seen. */
  public enum Sign {
    /** Clearly more: the 95% interval lies above zero. */
    MORE("++"),
    /** More, perhaps too little to be seen: not clearly less. */
    RATHER_MORE("+"),
    NONE("0"),
    RATHER_LESS("−"),
    LESS("−−"),
    /** No sign is asked for. */
    ANY("");

    final String text;

    Sign(String text) {
      this.text = text;
    }

    boolean seen(Interval difference, double none) {
      return switch (this) {
        case MORE -> difference.low() > 0;
        case LESS -> difference.high() < 0;
        case RATHER_MORE -> difference.high() > 0 || difference.mean() > -none;
        case RATHER_LESS -> difference.low() < 0 || difference.mean() < none;
        case NONE -> Math.abs(difference.mean()) <= none || !difference.clear();
        case ANY -> true;
      };
    }
  }

  /**
   * A parameter turned up.
   *
   * @param what in words
   * @param sets how
   * @param signs by column
   */
  public record Row(String what, List<String> sets, List<Sign> signs) {}

  /** What came of it. */
  public record Effect(Column column, Sign asked, Interval difference) {
    /** Whether it is as asked. */
    public boolean asAsked() {
      return asked.seen(difference, column.none);
    }
  }

  private static Row row(String what, String signs, String... sets) {
    List<Sign> asked = new ArrayList<>();
    for (String sign : signs.split(" ")) {
      asked.add(
          switch (sign) {
            case "++" -> Sign.MORE;
            case "+" -> Sign.RATHER_MORE;
            case "0" -> Sign.NONE;
            case "-" -> Sign.RATHER_LESS;
            case "--" -> Sign.LESS;
            default -> Sign.ANY;
          });
    }
    return new Row(what, List.of(sets), asked);
  }

  /** The parameters, in the order of the conceptual model, with the signs that it asks for. */
  public static List<Row> rows() {
    String ed = "emergency.departments.ed.";
    String direct = "beds.sites.hospital.admissions.direct.rate=";
    return List.of(
        // occupancy, 4 h, 12 h, handover, cancelled, over 52 weeks, pathways, value
        row(
            "Emergency arrivals +7%",
            "++ -- ++ -- ++ + - -",
            ed + "ambulance=50.3/day",
            ed + "walk-in=101.7/day",
            direct + "3.64/day"),
        row(
            "Length of stay +7%",
            "++ -- ++ - ++ + - -",
            "beds.emergency-stay={lognormal: {median: 3.85 d, sigma: 1.17}}"),
        row(
            "Time to arrange discharge three times as long",
            "++ -- ++ - ++ + - -",
            "beds.discharge.pathways.p1.delay-factor=3",
            "beds.discharge.pathways.p2.delay-factor=3",
            "beds.discharge.pathways.p3.delay-factor=3"),
        row(
            "COVID-19 “for” from 2% to 8%",
            "++ -- ++ - ++ + - --", "covid.level=8%", "covid.with-share=0%"),
        row(
            "COVID-19 “with” from 2% to 8%",
            "+ - + - + + - -", "covid.level=8%", "covid.with-share=100%"),
        row("Staff absence from 4.8% to 10%", "+ - + - + ++ -- --", "covid.absence.usual=10%"),
        row("Beds +16", "-- ++ -- + -- - + +", "beds.sites.hospital.open=278"),
        row(
            "Virtual ward from 6 places to 20",
            "-- + - + - - + +",
            "virtual-ward.sites.hospital.places=20"),
        row("Substitution from 70% to 95%", "- + - + - - + +", "virtual-ward.substitution=95%"),
        row(
            "Intermediate-care slots +12%",
            "-- + - + - - + +", "beds.discharge.pathways.p1.slots.factor=1.3"),
        row(
            "Weekend discharge as on weekdays",
            "-- ++ - + - - + +",
            "beds.discharge.leaves-on=[53.2%, 62.3%, 70.4%, 78.5%, 92.4%, 92%, 92%]"),
        row(
            "Day-case rate of joint replacement and major surgery +20 points",
            "- 0 0 0 -- - + ?",
            "theatre.procedures.orthopaedics-major.day-case=30%",
            "theatre.procedures.general-major.day-case=25%"),
        row(
            "Hub sessions from 4 to 10 a week",
            "- 0 0 0 -- -- ++ ++",
            "theatre.suites.hub-theatres.sessions=10/week",
            "beds.sites.hub.pools.hub.beds=20"),
        row("Theatre fill from 1 to 1.1", "? 0 0 0 ? - + +", "theatre.fill=1.1"),
        row(
            "Theatre lists all day, with ten-minute starts",
            "? 0 0 0 ? - + ++",
            "theatre.suites.*.all-day=100%",
            "theatre.late-start={lognormal: {mean: 10 min, sd: 10 min}}"),
        row(
            "Infection control takes a tenth from theatres, clinics and departments",
            "? -- + -- ? ++ -- --",
            "covid.ipc-productivity=0.9"),
        row(
            "Weekend lists, 8 sessions a week",
            "+ - + - ? -- + ++",
            "theatre.suites.weekend={site: hospital, trusts: [T], sessions: 8/week, days: [saturday,"
                + " sunday], pool: elective, by-specialty: {trauma-orthopaedics: 50%,"
                + " general-surgery: 50%}}"),
        row(
            "Eight sessions a week for nobody but those over 52 weeks",
            "+ - + - ? -- + ++",
            "theatre.suites.long-waits={site: hospital, trusts: [T], sessions: 8/week, only-over: 52"
                + " weeks, pool: elective, by-specialty: {trauma-orthopaedics: 50%,"
                + " general-surgery: 50%}}"),
        row(
            "Independent sector, 15 simple cases a week",
            "0 0 0 0 0 -- + ++",
            "theatre.suites.independent={site: hub, trusts: [T], independent: yes, cases: 15/week,"
                + " by-specialty: {trauma-orthopaedics: 50%, ophthalmology: 25%,"
                + " general-surgery: 25%}}"),
        row(
            "Elective beds held, whoever waits",
            "? - + - -- - + +",
            "beds.order.elective-lending.held=100%"),
        row(
            "Quota for long waits from 25% to 60%, at 52 weeks",
            "0 0 0 0 0 -- 0 ?", "theatre.long-wait-quota=60%", "theatre.wait-limit=364 d"),
        row(
            // More decisions to admit lengthen the queue for theatre, where the long waits then
            // are.
            "First appointment slots +10%",
            "0 0 0 0 ? ? ++ ?", "outpatients.trusts.T.slots=1139/week"),
        row(
            "Advice requests from 10 to 16 for each 100 first attendances",
            "0 0 0 0 0 - ++ 0",
            "waiting-list.advice.requests=16"),
        row(
            "A quarter of follow-ups after the clock no longer made",
            "0 0 0 0 0 - ++ --",
            "outpatients.follow-up.no-longer-made=25%"),
        row(
            "A quarter of follow-ups after the clock left to patients (PIFU)",
            "0 0 0 0 0 - ++ -",
            "outpatients.follow-up.patient-initiated=25%"),
        row(
            "One in ten removed at reviews of long waits, not one in thirty",
            "0 0 0 0 0 -- - 0",
            "waiting-list.reviews.removed=10%"),
        // Who is removed early is not there to be completed later, where capacity is not the limit.
        row("Other removals +50%", "0 0 0 0 0 -- - 0", "waiting-list.removal=0.00083/day"));
  }

  /** Turns one parameter. */
  public static List<Effect> of(Bench bench, Row row) throws InterruptedException {
    Trial base = bench.run(SYSTEM, REPLICATIONS, List.of());
    Trial turned = bench.run(SYSTEM, REPLICATIONS, row.sets());
    List<Effect> effects = new ArrayList<>();
    for (Column column : Column.values()) {
      effects.add(
          new Effect(
              column,
              row.signs().get(column.ordinal()),
              base.more(turned, column.measure, column.group)));
    }
    return effects;
  }
}
