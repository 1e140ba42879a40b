package headroom.model.department.beds;

import headroom.model.engine.ArrivalStream;
import headroom.model.engine.Draws;
import headroom.model.engine.Sampler;
import headroom.model.flow.Agenda;
import headroom.model.flow.EventKind;
import headroom.model.flow.Ledger;
import headroom.model.flow.Patients;
import headroom.model.flow.Purpose;
import headroom.model.scenario.Beds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Patients who come to a bed without an emergency department of this model. */
public final class FrontDoor {
  private final SiteBeds[] sites;
  private final Wards wards;
  private final Agenda agenda;
  private final Patients patients;
  private final Draws draws;
  private final Ledger ledger;
  private final int[] admissions;
  private final int[] overnight;
  private final List<DirectAdmissions> streams = new ArrayList<>();

  FrontDoor(Beds scenario, SiteBeds[] sites, Wards wards, Surroundings around) {
    this.sites = sites;
    this.wards = wards;
    agenda = around.agenda();
    patients = around.patients();
    draws = around.draws();
    ledger = around.ledger();
    admissions = new int[sites.length];
    overnight = new int[sites.length];
    int s = 0;
    for (Map.Entry<String, Beds.SiteBeds> site : scenario.sites().entrySet()) {
      admissions[s] = ledger.count("emergency-admissions", site.getKey());
      overnight[s] = ledger.count("emergency-admissions-overnight", site.getKey());
      for (Map.Entry<String, Beds.Admissions> stream : site.getValue().admissions().entrySet()) {
        streams.add(
            DirectAdmissions.of(
                site.getKey(),
                s,
                stream.getKey(),
                stream.getValue(),
                sites[s].pools,
                scenario.growth(),
                around));
      }
      s++;
    }
  }

  /** Adds a stream of patients admitted for COVID to a site. */
  public void addCovidStream(int site, int source, ArrivalStream stream, Sampler stay) {
    streams.add(
        new DirectAdmissions(
            stream, site, source, sites[site].pools.cohort, stay, Wards.USUAL, false, true));
  }

  /** Writes the first admission of every stream. */
  public void open() {
    for (int i = 0; i < streams.size(); i++) {
      awaitNext(i);
    }
  }

  private void awaitNext(int stream) {
    if (streams.get(stream).stream().next()) {
      agenda.at(streams.get(stream).stream().time(), EventKind.DIRECT_ADMISSION, stream);
    }
  }

  /** The next patient of a stream comes. */
  public void admit(int index) {
    DirectAdmissions from = streams.get(index);
    long number = from.stream().number();
    awaitNext(index);
    ledger.add(admissions[from.site()], 1);
    if (from.shortStay()) {
      return;
    }
    int patient = enter(from.site(), from.source(), number, from.priority());
    patients.covid(patient, from.forCovid() ? Patients.FOR_COVID : Patients.NO_COVID);
    if (from.pool() < 0) {
      wards.classify(patient);
    } else {
      patients.specialty(patient, -1);
      patients.homePool(patient, from.pool());
      patients.pool(patient, from.pool());
    }
    if (from.stay() != null) {
      draws.at(Purpose.STAY, from.source(), number, 0);
      patients.need(patient, from.stay().at(draws.first()));
    }
    wards.admit(patient, from.priority());
  }

  /** A patient whose virtual-ward episode failed is admitted. */
  public void readmit(int site, int source, long number) {
    ledger.add(admissions[site], 1);
    int patient = enter(site, source, number, Wards.USUAL);
    wards.classify(patient);
    wards.admit(patient, Wards.USUAL);
  }

  private int enter(int site, int source, long number, int priority) {
    ledger.add(overnight[site], 1);
    int patient = patients.add(source, number, agenda.now());
    patients.unit(patient, -1);
    patients.site(patient, site);
    patients.acuity(patient, priority == Wards.URGENT ? 0 : priority);
    patients.moveTo(patient, Patients.WAITING_FOR_BED, agenda.now());
    return patient;
  }
}
