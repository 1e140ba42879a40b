package headroom.model.result;

import static headroom.model.result.Measure.Better.HIGHER;
import static headroom.model.result.Measure.Better.LOWER;
import static headroom.model.result.Measure.Better.NEITHER;
import static headroom.model.result.Measure.Kind.FLOW;
import static headroom.model.result.Measure.Kind.RATIO;
import static headroom.model.result.Measure.Kind.STOCK;
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
        "Patients waiting for the stage at the period's end divided by the stage's weekly throughput in the period;"
            + " at clinics and tests those whose own time is over. With group stage=first, diagnostics, follow-up,"
            + " theatre or procedure-room.",
        OWN);
    measure(
        "clinic-capacity-used",
        "Clinic capacity used",
        "ratio",
        RATIO,
        NEITHER,
        "Clinic slots used, missed appointments included, divided by all; the rest stands idle because nobody is due."
            + " With group stage=first or stage=follow-up where they are told apart.",
        OWN);
    measure(
        "opfu-vs-1920",
        "Outpatient follow-ups against 2019/20",
        "ratio",
        RATIO,
        LOWER,
        "Follow-up attendances, on the list and after it, without those with a procedure, divided by 2019/20's scaled to"
            + " the working days of the period.",
        "2022/23 planning guidance");
    measure(
        "op-first-attendances",
        "First attendances",
        "attendances",
        FLOW,
        HIGHER,
        "First outpatient appointments attended, by telephone and video too, without those with a procedure.",
        OWN);
    measure(
        "op-follow-up-attendances",
        "Follow-up attendances",
        "attendances",
        FLOW,
        NEITHER,
        "Follow-up appointments attended, on the list and after the clock, by telephone and video too, without those"
            + " with a procedure.",
        OWN);
    measure(
        "op-procedures",
        "Outpatient procedures",
        "attendances",
        FLOW,
        HIGHER,
        "Outpatient appointments at which the pathway's treatment was a procedure in the clinic.",
        OWN);
    measure(
        "op-missed-share",
        "Outpatient appointments missed",
        "ratio",
        RATIO,
        LOWER,
        "Outpatient appointments missed without notice divided by all booked. With group kind=first or"
            + " kind=follow-up.",
        OWN);
    measure(
        "op-remote-share",
        "Outpatient attendances by telephone or video",
        "ratio",
        RATIO,
        HIGHER,
        "Outpatient attendances by telephone or video divided by all.",
        "2021/22 planning guidance");
    measure(
        "pifu-share",
        "Follow-ups left to patients (PIFU)",
        "ratio",
        RATIO,
        HIGHER,
        "Follow-ups moved to patient-initiated in the period, by the day they would have been due, divided by all"
            + " outpatient attendances.",
        "2022/23 planning guidance");
    measure(
        "op-follow-ups-overdue",
        "Follow-ups overdue after the clock",
        "patients",
        STOCK,
        LOWER,
        "Follow-ups of patients whose clock has stopped that are due and not held at the period's end.",
        OWN);
    measure(
        "clinic-slots-redeployed",
        "First appointments in follow-up slots",
        "slots",
        FLOW,
        NEITHER,
        "First appointments that idle follow-up slots were turned into.",
        OWN);
  }
}
