package headroom.scenarios.language;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.scenario.Extensive;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.Unit;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every number of a scenario that counts something, or comes in a time, is either extensive (a
 * divided scenario's systems have their parts of it) or the same for every system. A new one must
 * say so: by {@link Extensive} on the record, or by its name here.
 */
class ExtensiveTest {
  /** The same however large a system is: rules, ratios, and numbers of one place or one patient. */
  private static final Set<String> THE_SAME =
      Set.of(
          // One department, ward, bay, team or list, whatever their number.
          "Nhs111.perSlot",
          "Divert.crews",
          "Divert.neighbourBelow",
          "Escalation.orWaitingOver4h",
          "Escalation.step",
          "Bays.beds",
          "Covid.bay",
          "Rounds.area",
          "Rounds.bases",
          "Team.area",
          // Scales of urgency and kinds.
          "Care.type",
          "Care.cubicleForAcuityUpTo",
          "Care.interruptsForAcuityUpTo",
          "Zone.acuityUpTo",
          "Streaming.acuityFrom",
          "Admissions.priority",
          // A patient, a bay, a visit, a case.
          "Outbreaks.norovirus",
          "Outbreaks.covid",
          "WaitingList.removal",
          "WaitingList.standsFor",
          "VirtualWard.caseload",
          "HomeVisits.perPatientDay",
          "HomeVisits.misses",
          "HomeVisits.hazardAfterMisses",
          "Community.speed",
          "Outpatients.slotsPerDecision",
          "Outpatients.followUpsPerDecision",
          "Advice.requests",
          "Advice.usual",
          "Outpatients.missedRemote",
          "FollowUp.afterClock",
          "FollowUp.firstPerFollowUp",
          "Test.capacity",
          "Test.specialties",
          "Lending.above",
          "Theatre.fill",
          "Theatre.overrunCost",
          "Theatre.touchTimes",
          "Theatre.plannedVariation",
          "Theatre.planningError",
          "Prices.firstAttendance",
          "Prices.followUp",
          "Prices.outpatientProcedure",
          "Prices.dayCase",
          "Prices.ordinary",
          "FundTerms.between",
          "FundTerms.above",
          "FundTerms.below",
          // Factors.
          "Specialty.stayRatio",
          "Beds.outlierStay",
          "Pathway.delayFactor",
          "Slots.factor",
          "Pool.share",
          "Place.need",
          "Covid.ipcProductivity",
          "Epidemic.reproduction",
          "Epidemic.transmission",
          "Epidemic.foundWith",
          "Absence.perCovidShare",
          "Absence.sessionsLost",
          "Loss.elasticity",
          // Tests, of any place.
          "TargetTest.atMost",
          "TargetTest.atLeast",
          // The sizes themselves.
          "SystemSize.hospitals",
          "SystemSize.size",
          "SystemSize.emergency",
          "SystemSize.beds",
          "SystemSize.overnight",
          "SystemSize.occupied",
          "SystemSize.covid",
          "SystemSize.elective",
          "SystemSize.list",
          "SystemSize.over18w",
          "SystemSize.over52w",
          "SystemSize.people");

  private static final Set<Unit.Kind> ASKED =
      Set.of(Unit.Kind.COUNT, Unit.Kind.RATE, Unit.Kind.NUMBER, Unit.Kind.MONEY);

  @Test
  void everyNumberIsExtensiveOrNamedAsTheSameEverywhere() {
    Set<String> unsaid = new TreeSet<>();
    Set<String> both = new TreeSet<>();
    Set<String> seen = new TreeSet<>();
    for (RecordComponent component : numbers()) {
      String name = name(component);
      seen.add(name);
      boolean extensive = component.isAnnotationPresent(Extensive.class);
      if (!extensive && !THE_SAME.contains(name)) {
        unsaid.add(name);
      } else if (extensive && THE_SAME.contains(name)) {
        both.add(name);
      }
    }
    assertThat(unsaid)
        .as("annotate with @Extensive what grows with a system; else name it in THE_SAME")
        .isEmpty();
    assertThat(both).isEmpty();
    assertThat(seen).as("no name of a number that is gone").containsAll(THE_SAME);
    assertThat(seen).hasSizeGreaterThan(100);
  }

  private static List<RecordComponent> numbers() {
    List<RecordComponent> found = new ArrayList<>();
    collect(Scenario.class, new TreeSet<>(), found);
    return found;
  }

  private static void collect(Class<?> type, Set<String> known, List<RecordComponent> found) {
    if (!known.add(type.getName())) {
      return;
    }
    for (RecordComponent component : type.getRecordComponents()) {
      Unit unit = component.getAnnotation(Unit.class);
      Class<?> inside = inside(component.getGenericType());
      if (unit != null && ASKED.contains(unit.value()) && !inside.isArray()) {
        found.add(component);
      }
      if (inside.isRecord() && inside.getPackage() == Scenario.class.getPackage()) {
        collect(inside, known, found);
      }
    }
  }

  /** What is in an Optional, or in a map or list as its entries. */
  private static Class<?> inside(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      Type[] arguments = parameterized.getActualTypeArguments();
      return parameterized.getRawType() == Optional.class
          ? inside(arguments[0])
          : inside(arguments[arguments.length - 1]);
    }
    return (Class<?>) type;
  }

  private static String name(RecordComponent component) {
    return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
  }
}
