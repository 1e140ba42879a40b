package headroom.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must hold between the values of a scenario. */
class ScenarioChecksTest {
  private static final String ELECTIVE =
      Texts.TOP
          + """
          trusts: {T: {name: Trust}}
          waiting-list:
            specialties:
              eyes: {starts: 60%, to-theatre: 20%, to-procedure-room: 10%}
              hips: {starts: 40%, to-theatre: 50%}
            trusts:
              T:
                starts: 100/day
                opening: {total: 1000, over18w: 300, over52w: 50, decision-to-admit: 200}
          outpatients:
            slots-per-decision: 2
            trusts:
              T: {slots: 200/day}
          theatre:
            procedures:
              cataract: {specialty: eyes, touch-time: 35 min, day-case: 100%}
              hip: {specialty: hips, share: 75%, touch-time: 100 min, day-case: 0%}
              hand: {specialty: hips, share: 25%, touch-time: 60 min, day-case: 100%}
            suites:
              s: {site: a, trusts: [T], sessions: 20/week, by-specialty: {eyes: 50%, hips: 50%}}
            procedure-rooms:
              T: {slots: 6/day, planned: 3/day}
          """;

  private static final String EMERGENCY =
      """
      emergency:
        care:
          major:
            type: 1
            acuity: [20%, 80%]
            clinician-time: [60 min, 20 min]
        departments:
          front: {site: a, care: major, ambulance: 40/day, walk-in: 60/day, clinicians: 4, ambulance-admitted: 50%, walk-in-admitted: 10%, overnight: 50%}
      """;

  private static final String FRONT_DOOR =
      """
      emergency:
        care:
          major:
            type: 1
            acuity: [20%, 80%]
            clinician-time: [60 min, 20 min]
            cubicle-for-acuity-up-to: 1
            zones: {resuscitation: {acuity-up-to: 1, share: 100%}}
            interrupts-for-acuity-up-to: 1
            nhs111: {share: 10%, booked: 70%, per-slot: 1, punctuality: 10 min, no-show: 8%}
            assessment: 6 min
            streaming: {acuity-from: 2, share: 40%}
            same-day: {eligible: 50%, weekdays: {opens: 8 h, closes: 20 h}, stay: 4 h}
          minor: {type: 3, acuity: [0%, 100%], clinician-time: [20 min, 20 min]}
        departments:
          front: {site: a, care: major, walk-in: 60/day, cubicles: 9, clinicians: 4, streams-to: centre, same-day-places: 6}
          centre: {site: a, care: minor, walk-in: 60/day, clinicians: 2}
          back: {site: a, care: major, ambulance: 20/day, clinicians: 4, divert-to: [front]}
        divert: {crews: 2, neighbour-below: 1, share: 50%}
      """;

  @TempDir Path folder;
  private Texts texts;

  @BeforeEach
  void startAFolder() {
    texts = new Texts(folder);
  }

  private void finds(String text, String... expected) {
    assertThat(texts.problems(text)).contains(expected);
  }

  @Test
  void theTextsThatTheseTestsBreakAreRight() {
    assertThat(texts.problems(Texts.BEDS)).isEmpty();
    assertThat(texts.problems(ELECTIVE)).isEmpty();
    assertThat(texts.problems(Texts.BEDS + FRONT_DOOR)).isEmpty();
    assertThat(texts.problems(Texts.TOP + EMERGENCY)).isEmpty();
  }

  @Test
  void dates() {
    finds(
        Texts.BEDS.replace("end: 2023-03-31", "end: 2022-03-31"),
        "t.yaml:2:34  period.end: found 2022-03-31, before the start, 2022-04-01");
    finds(
        Texts.BEDS.replace("end: 2023-03-31", "end: 2031-01-01"),
        "3198 days in all, expected at most 3100");
    finds(
        Texts.BEDS.replace("2022-04-01, end: 2023-03-31", "2018-01-10, end: 2018-02-01")
            + "run-in: 28 d\n",
        "period: found 2017-12-13 to 2018-02-01, run-in included, expected days of 2018 to 2030");
    finds(Texts.TOP + "run-in: 36 h\n", "run-in: found 1.500 d, expected whole days");
  }

  @Test
  void pools() {
    finds(
        Texts.BEDS.replace("overflow: [surgery]", "overflow: [surgrey, medicine]"),
        "beds.sites.a.pools.medicine.overflow: found surgrey, expected a pool of this site",
        "Maybe you meant surgery.",
        "found medicine, expected other pools of the site");
    finds(
        Texts.BEDS.replace("pool: medicine", "pool: elders"),
        "admissions.direct.pool: found elders");
    finds(
        Texts.BEDS.replace("surgery: {share: 40%}", "surgery: {}"),
        "pools.surgery: found neither share nor beds");
    finds(
        Texts.BEDS.replace("surgery: {share: 40%}", "surgery: {share: 40%, beds: 3}"),
        "pools.surgery: found `share` and `beds`");
    finds(Texts.BEDS.replace("      open: 100\n", ""), "found a share, expected `open`");
    finds(
        Texts.BEDS.replace(
            "open: 100", "open: 100\n      escalation: 101\n      occupied-at-start: 120"),
        "beds.sites.a.escalation: found 101, expected at most 100, the beds open",
        "beds.sites.a.occupied-at-start: found 120, expected at most 100");
    finds(
        Texts.BEDS.replace("  emergency-stay: {gamma: {shape: 2, mean: 7 d}}\n", ""),
        "admissions.direct: found no `stay`");
  }

  @Test
  void theCaseMixNeedsItsPoolsAtEverySiteItComesTo() {
    String mixed = Texts.BEDS.replace("{rate: 10/day, pool: medicine}", "{rate: 10/day}");
    finds(mixed, "beds.sites.a: found no case mix, expected `beds.specialties`, the case mix of");
    String mix = "beds:\n  specialties:\n    old: {share: 100%, pool: elders}";
    finds(
        mixed.replace("beds:", mix),
        "beds.specialties.old.pool: found elders, which a does not have, expected a pool of every");
    finds(
        Texts.BEDS.replace("beds:", mix) + EMERGENCY,
        "expected a pool of every site that has patients of `front`");
  }

  @Test
  void slotsBelongToTrustsAndNotToTheFirstPathway() {
    String home =
        """
          discharge:
            leaves-on: [1, 1, 1, 1, 1, 1, 1]
            by-hour: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]
            pathways:
              p0: {share: 80%}
              p1: {share: 20%, slots: {stay: 14 d, places: {T: 20}}}
        """;
    String right =
        Texts.BEDS
            .replace(
                "sites: {a: {name: A}}", "trusts: {T: {name: T}}\nsites: {a: {name: A, trust: T}}")
            .replace("beds:\n", "beds:\n" + home);
    assertThat(texts.problems(right)).isEmpty();
    finds(
        right.replace("p0: {share: 80%}", "p0: {share: 80%, slots: {stay: 1 d, places: {T: 1}}}"),
        "pathways.p0.slots: found slots, expected none on the first pathway");
    finds(
        right.replace(", trust: T}", "}"),
        "p1.slots: found sites without a trust, expected a trust for every site");
    finds(
        right.replace("{T: 20}", "{}"),
        "p1.slots.places: found (there is none), expected slots for every trust that has beds: T");
    finds(
        right.replace("{T: 20}", "{U: 20}"),
        "p1.slots.places.U: found U, expected a key of trusts: T");
  }

  @Test
  void assessmentUnitsBaysAndCriticalCare() {
    String mixed =
        Texts.BEDS
            .replace("{rate: 10/day, pool: medicine}", "{rate: 10/day}")
            .replace(
                "beds:",
                "beds:\n  specialties:\n    old: {share: 100%, pool: medicine, assessed-in: surgery}");
    finds(
        mixed,
        "beds.specialties.old.assessed-in: found surgery, which is no assessment unit of a,"
            + " expected a pool with `assessment` at every site");
    finds(
        Texts.BEDS.replace("beds:", "beds:\n  bays: {alone: 5%}"),
        "beds.bays.side-rooms: found none, expected some");
    finds(
        Texts.BEDS
            .replace("beds:", "beds:\n  bays: {beds: 5}")
            .replace("surgery: {share: 40%}", "surgery: {beds: unlimited}"),
        "expected at most 2000 where there are `beds.bays`");
    finds(
        Texts.BEDS.replace("sites: {a: {name: A}}", "sites: {a: {name: A}, b: {name: B}}")
            + "critical-care: {stay: 4 d, on-admission: 60%, from-ward: 50%, sites: {b: {beds: 5}}}",
        "critical-care.sites.b: found a site without wards, expected a site of `beds`: a",
        "critical-care: found on-admission and from-ward above 100% together");
  }

  @Test
  void sitesAndTrustsMustExist() {
    finds(
        Texts.BEDS.replace("a: {places", "b: {places"),
        "virtual-ward.sites.b: found b, expected a key of sites: a");
    finds(
        ELECTIVE.replace("trusts: {T: {name: Trust}}", "trusts: {U: {name: Trust}}"),
        "waiting-list.trusts.T: found T, expected a key of trusts: U");
    finds(
        ELECTIVE.replace("trusts: [T]", "trusts: [V]"),
        "theatre.suites.s.trusts: found V, expected a key of waiting-list.trusts: T");
    finds(
        Texts.TOP + "targets: {x: {statement: s, measure: m, site: b, at-most: 1}}\n",
        "targets.x.site: found b, expected a site or trust: a");
  }

  @Test
  void departmentsNeedOneAnother() {
    String theatre = Texts.TOP + ELECTIVE.substring(ELECTIVE.indexOf("\ntheatre:"));
    finds(theatre, "theatre: found `theatre` without `waiting-list`, expected `waiting-list` too");
    finds(
        Texts.TOP + "theatre: {procedures: {}}\n",
        "theatre: found `theatre` without `waiting-list`, expected `waiting-list` too");
    String undecided = ELECTIVE.replace(", decision-to-admit: 200", "");
    assertThat(texts.problems(undecided, "theatre=none", "outpatients=none")).isEmpty();
    assertThat(texts.problems(Texts.BEDS, "beds=none", "virtual-ward=none")).isEmpty();
    finds(
        ELECTIVE.replace("specialty: eyes", "specialty: hips"),
        "theatre.procedures: found no procedure of eyes, expected at least one");
  }

  @Test
  void theOpeningListFallsWithTheWait() {
    finds(
        ELECTIVE.replace("over52w: 50", "over52w: 301, over65w: 302, over104w: 1"),
        "opening.over52w: found 301, expected at most 300, over18w",
        "opening.over65w: found 302, expected at most 301, over52w",
        "opening.over104w: found 1, expected at most 0, over78w");
    finds(
        ELECTIVE.replace("decision-to-admit: 200", "decision-to-admit: 1200"),
        "opening.decision-to-admit: found 1200, expected at most 1000, the total");
    finds(
        ELECTIVE.replace("to-theatre: 20%", "to-theatre: 95%"),
        "waiting-list.specialties.eyes: found 1.050, expected at most 1, all decisions");
  }

  @Test
  void emergencyTablesHaveOneEntryForEachAcuity() {
    finds(
        Texts.TOP + EMERGENCY.replace("[60 min, 20 min]", "[60 min]"),
        "emergency.care.major.clinician-time: found 1 entries, expected 2, one for each entry");
    finds(
        Texts.TOP + EMERGENCY.replace("type: 1", "type: 1\n      investigated: [10%, 0%]"),
        "emergency.care.major: found `investigated` alone, expected `investigation`");
    finds(
        Texts.TOP + EMERGENCY.replace("acuity: [20%, 80%]", "acuity: [0%, 0%]"),
        "emergency.care.major.acuity: found only zeros");
  }

  @Test
  void targetsHaveOneLimitAndAWindow() {
    finds(
        Texts.TOP + "targets: {x: {statement: s, measure: m}}\n",
        "targets.x: found no limit, expected `at-most` or `at-least`");
    finds(
        Texts.TOP
            + "targets: {x: {statement: s, measure: m, at-most: 1, from: 2023-01-01, to: 2022-01-01}}",
        "targets.x: found a window from 2023-01-01 to 2022-01-01, expected the first day first");
  }

  @Test
  void emergencyFlowsMustReachTheTotalsStated() {
    String text =
        Texts.BEDS.replace("pool: medicine}", "pool: medicine, pattern: emergency}")
            + EMERGENCY.replace("overnight: 50%", "overnight: 25%")
            + "checks: {emergency-admissions: 36/day, emergency-overnight: 16.5/day}\n";
    String mix =
        text.replace("beds:\n", "beds:\n  specialties: {all: {share: 100%, pool: medicine}}\n");
    assertThat(texts.problems(mix)).as("40 × 50% + 60 × 10% + 10 = 36; 26 × 25% + 10").isEmpty();
    finds(
        mix.replace("emergency-overnight: 16.5/day", "emergency-overnight: 20/day"),
        "checks.emergency-overnight: found 20.00/day stated, but the flows add up to 16.50/day"
            + " (6027/year), expected a difference of at most 5%");
    assertThat(texts.problems(mix.replace("16.5/day", "17.3/day"))).isEmpty();
    finds(mix.replace("16.5/day", "17.3/day, tolerance: 1%"), "checks.emergency-overnight");
  }

  @Test
  void electiveFlowsMustReachTheTotalsStated() {
    // 100 decisions a day: 60 eyes, 12 of them to theatre and 6 to a procedure room; 40 hips, 20 to
    // theatre, 15 of them ordinary admissions.
    String right =
        ELECTIVE
            + "checks: {theatre-ordinary: 15/day, theatre-day-case: 17/day, procedure-room: 6/day,"
            + " planned: 3/day, tolerance: 0.1%}\n";
    assertThat(texts.problems(right)).isEmpty();
    finds(right.replace("15/day, th", "16/day, th"), "add up to 15.00/day");
    finds(right.replace("17/day", "18/day"), "add up to 17.00/day");
    finds(right.replace("procedure-room: 6/day", "procedure-room: 7/day"), "add up to 6.00/day");
    finds(right.replace("planned: 3/day, t", "planned: 4/day, t"), "add up to 3.00/day");
  }

  @Test
  void theFrontDoorFitsTogether() {
    String text = Texts.BEDS + FRONT_DOOR;
    finds(
        text.replace("interrupts-for-acuity-up-to: 1", "interrupts-for-acuity-up-to: 2"),
        "emergency.care.major.interrupts-for-acuity-up-to: found 2, expected at most 1, fewer than"
            + " the acuities, so that somebody may be interrupted.");
    finds(
        text.replace("{acuity-up-to: 1, share", "{acuity-up-to: 2, share"),
        "emergency.care.major.zones: found zones for acuities up to 2, expected 1, as"
            + " `cubicle-for-acuity-up-to`.");
    finds(
        text.replace("closes: 20 h", "closes: 8 h"),
        "emergency.care.major.same-day.weekdays: found closing at or before opening, expected"
            + " `closes` after `opens`.");
    finds(
        text.replace("streams-to: centre", "streams-to: front"),
        "emergency.departments.front.streams-to: found front, expected another department.");
    finds(
        text.replace(
            "acuity: [0%, 100%], clinician-time: [20 min, 20 min]",
            "acuity: [1], clinician-time: [20 min]"),
        "emergency.departments.front.streams-to: found centre with 1 acuities, expected 2 as here,"
            + " which patients keep.");
  }
}
