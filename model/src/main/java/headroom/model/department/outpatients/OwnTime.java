package headroom.model.department.outpatients;

import headroom.model.engine.Sampler;
import headroom.model.flow.DayNotes;
import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;
import headroom.model.flow.Sampling;
import headroom.model.scenario.Distribution;
import headroom.model.time.EnglishCalendar;
import java.util.function.IntConsumer;

/** Patients who wait for a time of their own to pass, in no queue; it ends on a working day. */
final class OwnTime {
  private final ElectiveRun run;
  private final Pathways pathways;
  private final int stage;
  private final int purpose;
  private final Sampler law;
  private final IntConsumer over;
  private final DayNotes notes;
  private final DayNotes.Reader reader = this::ends;
  private int today;

  /**
   * Nobody waits yet.
   *
   * @param stage where they wait
   * @param purpose of the draw of their time
   * @param law of the time, seconds; only whole days of it count
   * @param over what becomes of the patient of a row when it has passed
   */
  OwnTime(ElectiveRun run, int stage, int purpose, Distribution law, IntConsumer over) {
    this.run = run;
    this.stage = stage;
    this.purpose = purpose;
    this.over = over;
    this.law = Sampling.of(law);
    pathways = run.pathways();
    notes = new DayNotes(run.startDay(), run.endDay());
  }

  /** Whole days of a patient's own. */
  int days(int row) {
    double u = run.draws().uniform(purpose, pathways.source(row), pathways.number(row), 0);
    return (int) (law.at(u) / EnglishCalendar.SECONDS_PER_DAY);
  }

  /** A patient begins to wait on a day, for at least so many days. */
  void begin(int row, int day, int days) {
    int due = day + days;
    while (due <= run.endDay() && !run.calendar().isWorkingDay(due)) {
      due++;
    }
    pathways.enter(row, stage, day);
    pathways.setDue(row, due);
    if (due <= run.endDay()) {
      notes.write(due, row, pathways.number(row));
    }
  }

  /** Ends the times that pass on a working day. */
  void end(int day) {
    today = day;
    notes.read(day, reader);
  }

  /** The note of a patient who has left, or whose row is another's by now, no longer holds. */
  private void ends(int row, int number) {
    if (pathways.stage(row) == stage
        && pathways.number(row) == number
        && pathways.due(row) == today) {
      over.accept(row);
    }
  }
}
