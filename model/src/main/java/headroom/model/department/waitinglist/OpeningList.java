package headroom.model.department.waitinglist;

import headroom.model.engine.Draws;
import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;
import headroom.model.flow.Purpose;
import headroom.model.scenario.ListRules;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.WaitingList;
import headroom.model.scenario.WaitingList.Row;
import headroom.model.scenario.WaitingList.Stage;
import java.util.List;

/**
 * The people waiting as the scenario starts: from published counts, or from a planner's own list
 * where there is one for the trust.
 */
final class OpeningList {
  private static final int LONGEST_BAND = OpeningCounts.BANDS - 1;

  private final WaitingList waitingList;
  private final ElectiveRun run;
  private final Draws draws;
  private final Pathways pathways;
  private final Specialties specialties;
  private final Entry entry;
  private final ListRules.Undecided undecided;
  private int source;
  private int next;

  /** Takes the people in, one by one. */
  interface Entry {
    /**
     * A patient of the opening list.
     *
     * @param row clock start and choice are set
     * @param stage where the patient waits
     * @param priority 2 to 4, or 0 where it is to be drawn
     */
    void enter(int row, Stage stage, int priority);
  }

  OpeningList(ElectiveRun run, WaitingList waitingList, Specialties specialties, Entry entry) {
    this.run = run;
    this.waitingList = waitingList;
    this.draws = run.draws();
    this.pathways = run.pathways();
    this.specialties = specialties;
    this.entry = entry;
    undecided = waitingList.undecided();
  }

  /** Days of the longest wait that an opening list may hold. */
  static int longestDays(WaitingList waitingList) {
    int longest = OpeningCounts.BAND_FROM[OpeningCounts.BANDS];
    for (Row row : waitingList.list().map(WaitingList.CsvFile::rows).orElse(List.of())) {
      longest = Math.max(longest, daysOf(row));
    }
    return longest;
  }

  /** Whether the planner's own list stands for a trust's. */
  static boolean isOwn(WaitingList waitingList, Scenario scenario, String trust) {
    return waitingList.list().isPresent()
        && waitingList.list().get().rows().stream().anyMatch(row -> belongs(row, scenario, trust));
  }

  /** Takes in everyone. */
  void open() {
    for (int t = 0; t < pathways.trusts().size(); t++) {
      String trust = pathways.trusts().get(t);
      source = run.sources().number("opening/" + trust);
      next = 0;
      if (isOwn(waitingList, run.scenario(), trust)) {
        openOwn(t, trust);
      } else {
        openCounts(
            t,
            new OpeningCounts(
                waitingList.trusts().get(trust).opening(), specialties, run.standsFor()));
      }
    }
  }

  private void openOwn(int t, String trust) {
    for (Row row : waitingList.list().orElseThrow().rows()) {
      if (!belongs(row, run.scenario(), trust)) {
        continue;
      }
      int specialty = pathways.specialties().indexOf(row.specialty());
      if (specialty < 0) {
        throw new IllegalArgumentException(
            "list: found specialty "
                + row.specialty()
                + ", expected one of "
                + pathways.specialties());
      }
      for (int i = 0; i < row.count(); i++) {
        int patient = add(pathways.list(t, specialty), daysOf(row));
        if (row.choice()) {
          pathways.codeChoice(patient);
        }
        entry.enter(patient, row.stage(), row.priority());
      }
    }
  }

  private static boolean belongs(Row row, Scenario scenario, String trust) {
    Scenario.Site site = scenario.sites().get(row.site());
    return row.site().equals(trust) || (site != null && site.trust().equals(trust));
  }

  private static int daysOf(Row row) {
    return (int) StrictMath.floor(row.weeksWaiting() * 7 + 0.5);
  }

  private void openCounts(int t, OpeningCounts counts) {
    AgeLaw decidedAges = new AgeLaw(counts.decided);
    AgeLaw undecidedAges = new AgeLaw(counts.undecided);
    int over104 = counts.decided[LONGEST_BAND] + counts.undecided[LONGEST_BAND];
    int byChoice = (int) StrictMath.floor(over104 * waitingList.choiceAtStart() + 0.5);
    // Waiting by choice is a choice not to take a date, so it falls on those who had one to take.
    int decidedByChoice = Math.min(byChoice, counts.decided[LONGEST_BAND]);
    Deck[] outpatients = new Deck[OpeningCounts.CLASSES];
    Deck[] admissions = new Deck[OpeningCounts.CLASSES];
    for (int c = 0; c < OpeningCounts.CLASSES; c++) {
      outpatients[c] = new Deck(counts.outpatients[c]);
      admissions[c] = new Deck(counts.theatre[c], counts.procedureRoom[c]);
    }
    for (int band = LONGEST_BAND; band >= 0; band--) {
      int c = OpeningCounts.classOf(band);
      boolean longest = band == LONGEST_BAND;
      openBand(
          t,
          band,
          counts.decided[band],
          admissions[c],
          decidedAges,
          true,
          longest ? decidedByChoice : 0);
      openBand(
          t,
          band,
          counts.undecided[band],
          outpatients[c],
          undecidedAges,
          false,
          longest ? byChoice - decidedByChoice : 0);
    }
  }

  private void openBand(
      int t, int band, int people, Deck deck, AgeLaw ages, boolean decided, int byChoice) {
    int choices = byChoice;
    for (int i = 0; i < people; i++) {
      draws.at(Purpose.RTT_OPENING, source, next, 0);
      int card = deck.draw(draws.first());
      int waited = ages.days(band, draws.second());
      int specialty = card % specialties.count();
      // Chosen one by one so that exactly the wanted number is.
      boolean chosen =
          choices > 0
              && draws.uniform(Purpose.RTT_OPENING, source, next, 2) * (people - i) < choices;
      int row = add(pathways.list(t, specialty), waited);
      if (chosen) {
        choices--;
        pathways.codeChoice(row);
      }
      Stage stage =
          !decided
              ? undecided(next - 1)
              : card < specialties.count() ? Stage.THEATRE : Stage.PROCEDURE_ROOM;
      entry.enter(row, stage, 0);
    }
  }

  private Stage undecided(int number) {
    double u = draws.uniform(Purpose.RTT_OPENING, source, number, 3);
    double sum = undecided.first() + undecided.diagnostics() + undecided.followUp();
    return u * sum < undecided.first()
        ? Stage.OUTPATIENT
        : u * sum < undecided.first() + undecided.diagnostics()
            ? Stage.DIAGNOSTICS
            : Stage.FOLLOW_UP;
  }

  private int add(int list, int daysWaited) {
    return pathways.add(list, source, next++, run.startDay() - 1 - daysWaited);
  }

  /** Cards dealt without replacement, so that each specialty gets exactly its number. */
  private static final class Deck {
    private final int[] left;
    private int total;

    Deck(int[]... counts) {
      int n = 0;
      for (int[] part : counts) {
        n += part.length;
      }
      left = new int[n];
      int at = 0;
      for (int[] part : counts) {
        for (int count : part) {
          left[at++] = count;
          total += count;
        }
      }
    }

    int draw(double u) {
      int at = (int) (u * total--);
      int card = 0;
      while (at >= left[card]) {
        at -= left[card++];
      }
      left[card]--;
      return card;
    }
  }
}
