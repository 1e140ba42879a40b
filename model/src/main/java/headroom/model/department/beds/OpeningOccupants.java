package headroom.model.department.beds;

import headroom.model.engine.Draws;
import headroom.model.engine.Sampler;
import headroom.model.flow.Patients;
import headroom.model.flow.Purpose;
import headroom.model.flow.Sources;
import headroom.model.scenario.Beds;
import java.util.Map;

/**
 * The patients found in bed at the start: as many as the scenario states for each site, each with
 * the rest of a stay. Patients found in a bed have long stays more often than patients admitted,
 * and are found at any point of them.
 */
public final class OpeningOccupants {
  private static final int NEEDS_BED = -1;

  private final Beds scenario;
  private final Wards wards;
  private final SiteBeds[] sites;
  private final CaseMix mix;
  private final Sampler stay;
  private final Departures departures;
  private final Sources numbering;

  OpeningOccupants(
      Beds scenario,
      Wards wards,
      SiteBeds[] sites,
      CaseMix mix,
      Sampler stay,
      Departures departures,
      Sources numbering) {
    this.scenario = scenario;
    this.wards = wards;
    this.sites = sites;
    this.mix = mix;
    this.stay = stay;
    this.departures = departures;
    this.numbering = numbering;
  }

  /**
   * Fills the beds as the run begins, but for elective pools: those fill from theatres during the
   * run-in, and emergency patients in their place would stay for weeks longer than they do.
   */
  public void settle(Patients patients, Draws draws) {
    int s = 0;
    for (Map.Entry<String, Beds.SiteBeds> entry : scenario.sites().entrySet()) {
      int wanted = (int) (stated(entry.getValue()) * (1 - sites[s].electiveShare()));
      int source = numbering.number("opening-beds/" + entry.getKey());
      int waiting = 0;
      for (int p = 0; departures != null && p < departures.pathways().size(); p++) {
        int fit = (int) Math.round(departures.waitingAtStart(s, p) * shareOfTrust(s));
        for (int i = 0; i < fit && waiting < wanted; i++) {
          add(s, source, waiting++, p, patients, draws);
        }
      }
      for (int i = waiting; i < wanted; i++) {
        add(s, source, i, NEEDS_BED, patients, draws);
      }
      s++;
    }
  }

  /** A site's share of its trust's occupied beds. */
  private double shareOfTrust(int site) {
    double here = 0;
    double all = 0;
    int s = 0;
    for (Beds.SiteBeds its : scenario.sites().values()) {
      if (departures.sameTrust(site, s)) {
        all += stated(its);
        here += s == site ? stated(its) : 0;
      }
      s++;
    }
    return all == 0 ? 0 : here / all;
  }

  /**
   * Brings every site to its stated number as the scenario starts: surplus patients leave, missing
   * ones are added.
   *
   * @return patients added or taken away over all sites, divided by the patients stated
   */
  public double match(Patients patients, Draws draws) {
    double moved = 0;
    double stated = 0;
    int s = 0;
    for (Map.Entry<String, Beds.SiteBeds> entry : scenario.sites().entrySet()) {
      int wanted = stated(entry.getValue());
      if (wanted > 0) {
        int surplus = sites[s].occupied() - wanted;
        moved += Math.abs(surplus);
        stated += wanted;
        sendHome(s, surplus, patients);
        int source = numbering.number("matched-beds/" + entry.getKey());
        for (int i = 0; i < -surplus; i++) {
          add(s, source, i, NEEDS_BED, patients, draws);
        }
      }
      s++;
    }
    return stated == 0 ? 0 : moved / stated;
  }

  private int stated(Beds.SiteBeds site) {
    return mix.isEmpty() ? 0 : (int) Math.round(site.occupiedAtStart().orElse(0.0));
  }

  /** Adds an occupant; one whose pathway is known no longer needs the bed and waits to leave. */
  private void add(int s, int source, long number, int pathway, Patients patients, Draws draws) {
    int patient = patients.add(source, number, wards.now());
    patients.unit(patient, -1);
    patients.site(patient, s);
    draws.at(Purpose.OPENING_BEDS, source, number, 0);
    double length = stay.at(draws.first()) * draws.second();
    draws.at(Purpose.OPENING_BEDS, source, number, 1);
    int specialty = mix.drawByLoad(draws.first());
    patients.specialty(patient, specialty);
    patients.homePool(patient, mix.homePool(specialty, sites[s].pools));
    patients.need(patient, length * mix.stayRatio(specialty));
    if (pathway != NEEDS_BED) {
      patients.need(patient, 0);
    }
    patients.pool(patient, patients.homePool(patient));
    int bed = wards.bedAtStart(patient);
    if (bed < 0) {
      patients.remove(patient);
    } else {
      if (pathway != NEEDS_BED) {
        departures.nextWaitsFor(pathway);
      }
      wards.settleIn(patient, bed, wards.now());
    }
  }

  /** Sends home every k-th patient of a site, so that no kind of patient is preferred. */
  private void sendHome(int s, int surplus, Patients patients) {
    if (surplus <= 0) {
      return;
    }
    int step = Math.max(1, sites[s].occupied() / surplus);
    int seen = 0;
    int sent = 0;
    for (int row = 0; row < patients.rows() && sent < surplus; row++) {
      if (patients.place(row) == Patients.IN_BED && patients.site(row) == s && seen++ % step == 0) {
        wards.leaveEarly(row);
        sent++;
      }
    }
  }
}
