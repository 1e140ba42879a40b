package headroom.model.department.beds;

import headroom.model.flow.Patients;

/** Conservation and Little's law for the beds of every site. */
final class BedAudit {
  private final SiteBeds[] sites;
  private final Patients patients;

  BedAudit(SiteBeds[] sites, Patients patients) {
    this.sites = sites;
    this.patients = patients;
  }

  void check(long now) {
    int[] inBed = new int[sites.length];
    int[] waiting = new int[sites.length];
    long[] staying = new long[sites.length];
    long[] queueing = new long[sites.length];
    for (int row = 0; row < patients.rows(); row++) {
      int s = patients.site(row);
      byte place = patients.place(row);
      if (place == Patients.IN_BED) {
        inBed[s]++;
        staying[s] += now - patients.admitted(row);
      } else if ((place == Patients.WAITING_FOR_BED || place == Patients.BOARDING)
          && sites[s].waiting.contains(row)) {
        waiting[s]++;
        queueing[s] += now - patients.requested(row);
      }
    }
    for (int s = 0; s < sites.length; s++) {
      SiteBeds site = sites[s];
      site.integrate(now);
      site.checkBays();
      equal(s, "patients in bed", site.occupied(), inBed[s]);
      equal(s, "patients waiting for a bed", site.queued(), waiting[s]);
      equal(s, "bed-seconds", site.bedSecondsOccupied, site.secondsOfStays + staying[s]);
      equal(s, "seconds queued", site.patientSecondsQueued, site.secondsOfWaits + queueing[s]);
    }
  }

  private static void equal(int site, String what, long expected, long found) {
    if (expected != found) {
      throw new IllegalStateException(
          "beds of site " + site + ": " + what + " should be " + expected + " but are " + found);
    }
  }
}
