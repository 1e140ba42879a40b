package headroom.cli;

/** A small scenario for tests, and the word that changes with the case. */
final class Wards {
  private Wards() {}

  /** A ward of some beds, January to March 2022, whose occupancy should be at most 92%. */
  static String of(int beds) {
    return named("ward-" + beds, beds);
  }

  static String named(String name, int beds) {
    return """
        scenario: %s
        about: "A ward."
        period: {start: 2022-01-01, end: 2022-03-31}
        run-in: 0 d
        sites:
          hospital: {name: Hospital}
        beds:
          growth: {value: 1%%/year, range: [0%%/year, 2%%/year], assumption: "a guess"}
          sites:
            hospital:
              pools:
                ward: {beds: %d}
              admissions:
                arrivals: {rate: 15/day, pool: ward, stay: {exponential: {mean: 6 d}}}
        targets:
          roomy:
            statement: "Occupancy at 08:00 is at most 92%%"
            measure: ga-occupancy-0800
            at-most: 0.92
        """
        .formatted(name, beds);
  }
}
