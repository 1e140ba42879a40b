package headroom.model.result;

import static headroom.model.result.Measure.Better.HIGHER;
import static headroom.model.result.Measure.Better.LOWER;
import static headroom.model.result.Measure.Better.NEITHER;
import static headroom.model.result.Measure.Kind.CENSUS;
import static headroom.model.result.Measure.Kind.FLOW;
import static headroom.model.result.Measure.Kind.RATIO;

import java.util.List;

/** What is reported of discharge, intermediate care and staff. */
final class DischargeMeasures {
  private static final String OWN = "Headroom";
  private static final String BY = " Also by discharge pathway, with group pathway=….";

  private DischargeMeasures() {}

  static List<Measure> all() {
    return List.of(
        new Measure(
            "los-realised-mean-days",
            "Realised stay of emergency overnight patients",
            "days",
            RATIO,
            LOWER,
            "From the request for a bed to leaving it, delays and deaths included; mean over emergency"
                + " overnight patients leaving in the period. Published stays compare with this one,"
                + " not with need.",
            "Hospital Episode Statistics, length of stay of overnight emergency spells"),
        new Measure(
            "discharges-by-1700-share",
            "Discharges before 17:00",
            "ratio",
            RATIO,
            HIGHER,
            "Patients leaving an adult G&A bed alive before 17:00, of all who leave alive.",
            "NHS England acute discharge situation report (D-NCTR)"),
        new Measure(
            "deaths-in-beds",
            "Deaths in adult G&A beds",
            "patients",
            FLOW,
            LOWER,
            "Emergency overnight patients whose stay ends in death; they are not among the discharges.",
            OWN),
        new Measure(
            "staff-redeployed",
            "Staff sent to other work",
            "ratio",
            RATIO,
            NEITHER,
            "Share of staff sent to other work, such as vaccination, beyond those absent; mean of the days.",
            OWN),
        new Measure(
            "ic-slots-open",
            "Intermediate-care slots",
            "slots",
            CENSUS,
            NEITHER,
            "Slots that exist and are staffed; mean of the days." + BY,
            OWN),
        new Measure(
            "ic-slots-occupied",
            "Intermediate-care slots occupied",
            "slots",
            CENSUS,
            NEITHER,
            "Slots held by somebody, after the day's starts; mean of the days." + BY,
            OWN),
        new Measure(
            "ic-waiting",
            "Patients waiting for intermediate care",
            "patients",
            CENSUS,
            LOWER,
            "Patients in bed, ready for intermediate care, to whom no slot could be offered at the start"
                + " of the day; mean of the days."
                + BY,
            OWN),
        new Measure(
            "ic-wait-mean-days",
            "Mean wait for intermediate care",
            "days",
            RATIO,
            LOWER,
            "Days from the first morning on which a slot could have been offered to the day of the start;"
                + " mean over those who start in the period."
                + BY,
            OWN),
        new Measure(
            "ic-wait-probability",
            "Share who wait for intermediate care",
            "ratio",
            RATIO,
            LOWER,
            "Of those who start intermediate care in the period, the share who do not start on the first"
                + " morning possible."
                + BY,
            OWN),
        new Measure(
            "ic-starts",
            "Starts of intermediate care",
            "patients",
            FLOW,
            NEITHER,
            "Patients leaving a bed for an intermediate-care slot." + BY,
            OWN),
        new Measure(
            "ic-left-without",
            "Patients who leave without intermediate care",
            "patients",
            FLOW,
            NEITHER,
            "Patients who stop waiting for a slot and leave some other way: recovered, or to the family."
                + BY,
            OWN));
  }
}
