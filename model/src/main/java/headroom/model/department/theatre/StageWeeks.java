package headroom.model.department.theatre;

import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;

/** The queue before a stage in weeks of the stage's work, list by list. */
final class StageWeeks {
  private final ElectiveRun run;
  private final Pathways pathways;
  private final int[] handle;
  private final int[] done;

  StageWeeks(ElectiveRun run, String stage) {
    this.run = run;
    pathways = run.pathways();
    handle = new int[pathways.lists()];
    done = new int[handle.length];
    for (int list = 0; list < handle.length; list++) {
      handle[list] =
          run.ledger()
              .count(
                  "elective-stage-weeks",
                  pathways.trusts().get(pathways.trustOf(list)),
                  pathways.specialties().get(pathways.specialtyOf(list)),
                  "stage=" + stage);
    }
  }

  void done(int list) {
    done[list]++;
  }

  void waits(int row) {
    run.ledger().add(handle[pathways.list(row)], 1, 0);
  }

  void endOfPeriod(int firstDay, int lastDay) {
    double weeks = (lastDay - firstDay + 1) / 7.0;
    for (int list = 0; list < done.length; list++) {
      run.ledger().add(handle[list], 0, done[list] / weeks);
      done[list] = 0;
    }
  }
}
