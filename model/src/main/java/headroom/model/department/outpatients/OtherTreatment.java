package headroom.model.department.outpatients;

import headroom.model.engine.Sampler;
import headroom.model.flow.ClockStop;
import headroom.model.flow.DayNotes;
import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;
import headroom.model.flow.Purpose;
import headroom.model.flow.Sampling;
import headroom.model.scenario.Outpatients;
import headroom.model.time.EnglishCalendar;

/** Treatment that needs no theatre, drugs or radiotherapy: it begins after a time of its own. */
final class OtherTreatment {
  private final ElectiveRun run;
  private final Pathways pathways;
  private final Outcomes outcomes;
  private final LaterFollowUps later;
  private final Sampler until;
  private final DayNotes notes;
  private final DayNotes.Reader reader = this::begins;
  private int today;

  OtherTreatment(ElectiveRun run, Outcomes outcomes, LaterFollowUps later) {
    this.run = run;
    this.outcomes = outcomes;
    this.later = later;
    pathways = run.pathways();
    until =
        run.scenario()
            .outpatients()
            .flatMap(Outpatients::cancer)
            .map(cancer -> Sampling.of(cancer.untilTreatment()))
            .orElse(null);
    notes = new DayNotes(run.startDay(), run.endDay());
  }

  void decided(int row, int day) {
    double u =
        run.draws().uniform(Purpose.OTHER_TREATMENT, pathways.source(row), pathways.number(row), 0);
    int due = day + 1 + (int) (until.at(u) / EnglishCalendar.SECONDS_PER_DAY);
    while (due <= run.endDay() && !run.calendar().isWorkingDay(due)) {
      due++;
    }
    pathways.enter(row, Pathways.OTHER_TREATMENT, day);
    pathways.setDue(row, due);
    if (due <= run.endDay()) {
      notes.write(due, row, pathways.number(row));
    }
  }

  /** Begins the treatments of a working day. */
  void begin(int day) {
    today = day;
    notes.read(day, reader);
  }

  /** The note of a patient who has left, or whose row is another's by now, no longer holds. */
  private void begins(int row, int number) {
    if (pathways.stage(row) == Pathways.OTHER_TREATMENT
        && pathways.number(row) == number
        && pathways.due(row) == today) {
      later.add(row, today);
      outcomes.stop(row, ClockStop.TREATED, today);
    }
  }
}
