package headroom.model.result;

import static headroom.model.result.Measure.Better.LOWER;
import static headroom.model.result.Measure.Better.NEITHER;
import static headroom.model.result.Measure.Kind.RATIO;
import static headroom.model.result.Measures.measure;

/** Measures of outpatient clinics and of the queues before every elective stage. */
final class OutpatientMeasures {
  private static final String OWN = "Headroom";

  private OutpatientMeasures() {}

  static void define() {
    measure(
        "elective-stage-weeks",
        "Queue before a stage, in weeks of its work",
        "weeks",
        RATIO,
        LOWER,
        "Patients waiting for the stage at the period's end divided by the stage's weekly throughput in the period."
            + " With group stage=outpatients, theatre or procedure-room.",
        OWN);
    measure(
        "clinic-capacity-used",
        "Clinic capacity used",
        "ratio",
        RATIO,
        NEITHER,
        "Outpatient decisions made divided by those that the slots allow; the rest stands idle because nobody is"
            + " ready.",
        OWN);
    measure(
        "opfu-vs-1920",
        "Outpatient follow-ups against 2019/20",
        "ratio",
        RATIO,
        LOWER,
        "Follow-up attendances divided by 2019/20's scaled to the working days of the period.",
        "2022/23 planning guidance");
  }
}
