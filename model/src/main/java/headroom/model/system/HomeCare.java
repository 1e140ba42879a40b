package headroom.model.system;

import headroom.model.department.beds.StepDown;
import headroom.model.department.beds.Wards;
import headroom.model.department.community.CommunityTeams;
import headroom.model.department.virtualward.Staff;
import headroom.model.department.virtualward.VirtualWards;
import headroom.model.engine.Draws;
import headroom.model.flow.Agenda;
import headroom.model.flow.Ledger;
import headroom.model.flow.Patients;
import headroom.model.flow.Sources;
import headroom.model.scenario.Scenario;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;

/**
 * Brings virtual wards and the community teams together, and both to the beds. They stand at the
 * sites that have beds or, where no beds are simulated, at any.
 */
final class HomeCare {
  private final Agenda agenda;
  private final Patients patients;
  private final Supplier<Wards> beds;
  private final IntToDoubleFunction staffPresent;
  private final VirtualWards virtualWards;
  private final CommunityTeams community;

  /**
   * @param beds the wards once they are there; null where no beds are simulated
   * @param staffPresent share of planned staff at work, by day
   */
  HomeCare(
      Scenario scenario,
      Timetable timetable,
      Agenda agenda,
      Patients patients,
      Draws draws,
      Sources numbering,
      Ledger ledger,
      Supplier<Wards> beds,
      IntToDoubleFunction staffPresent) {
    this.agenda = agenda;
    this.patients = patients;
    this.beds = beds;
    this.staffPresent = staffPresent;
    List<String> sites =
        List.copyOf(
            scenario.beds().isPresent()
                ? scenario.beds().get().sites().keySet()
                : scenario.sites().keySet());
    community =
        scenario
            .community()
            .map(
                teams ->
                    new CommunityTeams(
                        teams,
                        sites,
                        timetable.calendar(),
                        timetable.startDay(),
                        timetable.end(),
                        agenda,
                        draws,
                        numbering,
                        ledger,
                        this::consider))
            .orElse(null);
    virtualWards =
        scenario.virtualWard().isEmpty()
            ? null
            : new VirtualWards(
                scenario,
                sites,
                timetable.calendar(),
                timetable.end(),
                agenda,
                patients,
                draws,
                numbering,
                ledger,
                this::admit,
                staff());
  }

  private Staff staff() {
    return new Staff() {
      @Override
      public double present(int day) {
        return staffPresent.applyAsDouble(day);
      }

      @Override
      public double onUrgentCalls(int site, int day) {
        return community == null ? 0 : community.clinicians(site, day);
      }
    };
  }

  void open() {
    if (virtualWards != null) {
      virtualWards.open();
    }
    if (community != null) {
      community.open();
    }
  }

  void startDay(int day) {
    if (virtualWards != null) {
      virtualWards.startDay(day);
    }
    if (community != null) {
      community.startDay(day);
    }
  }

  void morningCensus(int day) {
    if (virtualWards != null) {
      virtualWards.morningCensus(day);
    }
  }

  void audit() {
    if (virtualWards != null) {
      virtualWards.audit();
    }
  }

  /** The next candidate sent from home to a site's virtual ward. */
  void referred(int site) {
    long number = virtualWards.refer(site);
    consider(site, virtualWards.referralSource(site), number);
  }

  /** A patient at home who needs hospital care: on the virtual ward, or in a bed. */
  private void consider(int site, int source, long number) {
    int patient = patients.add(source, number, agenda.now());
    patients.unit(patient, -1);
    patients.site(patient, site);
    Wards wards = beds.get();
    if (wards != null) {
      wards.classify(patient);
    }
    double need = wards == null ? 0 : wards.need(patient);
    boolean home = virtualWards != null && virtualWards.stepUpFromHome(patient, need);
    patients.remove(patient);
    if (!home) {
      admit(site, source, number);
    }
  }

  /** Admits a patient who comes from home; away where no beds are simulated. */
  private void admit(int site, int source, long number) {
    if (beds.get() != null) {
      beds.get().frontDoor().readmit(site, source, number);
    }
  }

  /** A patient with a decision to admit: true when a virtual ward takes it instead of a bed. */
  boolean stepUp(int patient) {
    return virtualWards != null && virtualWards.stepUp(patient, beds.get().need(patient));
  }

  /** What the beds ask about stepping down. */
  StepDown stepDown() {
    return virtualWards == null
        ? StepDown.NONE
        : new StepDown() {
          @Override
          public int daysSaved(int patient) {
            return virtualWards.daysSaved(patient);
          }

          @Override
          public boolean accept(int patient) {
            return virtualWards.stepDown(patient);
          }

          @Override
          public boolean offersAgain() {
            return virtualWards.offersAgain();
          }
        };
  }

  VirtualWards virtualWards() {
    return virtualWards;
  }

  CommunityTeams community() {
    return community;
  }
}
