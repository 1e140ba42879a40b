package headroom.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every arrow between places is one that ARCHITECTURE.md shows. */
class ArchitectureTest {
  private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();
  private static final HousePlan PLAN = HousePlan.read(HOUSE.resolve("ARCHITECTURE.md"));
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("headroom");

  private static final List<String> LIBRARIES_OF_MODEL =
      List.of("java.", "umontreal.ssj.", "org.apache.commons.math3.", "com.graphhopper.jsprit.");

  /** Functions whose last bit may differ between processors; StrictMath has them all. */
  private static final Set<String> INEXACT =
      Set.of(
          "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "exp",
          "expm1", "log", "log1p", "log10", "pow", "cbrt", "hypot");

  @Test
  void thePageNamesThePlacesThatTheCodeHas() {
    assertThat(PLAN.places())
        .contains("model", "scenarios", "reports.runs", "reports.papers", "bench", "cli")
        .contains("model.engine", "model.department.*", "model.system", "model.experiment");
    assertThat(PLAN.mayImport("headroom.model.system", "headroom.model.department.beds")).isTrue();
    assertThat(PLAN.mayImport("headroom.model.department.a", "headroom.model.department.b"))
        .isFalse();
    assertThat(PLAN.mayImport("headroom.reports.papers", "headroom.scenarios")).isFalse();
    assertThat(PLAN.mayImport("headroom.scenarios", "headroom.reports.papers")).isFalse();
  }

  @Test
  void everyClassLivesInAPlaceThatThePageNames() {
    assertThat(CLASSES.size()).isGreaterThan(50);
    assertThat(
            CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> PLAN.placeOf(name).isEmpty())
                .distinct()
                .sorted())
        .isEmpty();
  }

  @Test
  void everyImportIsOneThatThePageAllows() {
    assertThat(
            dependencies()
                .filter(arrow -> ours(arrow.getTargetClass()))
                .filter(
                    arrow ->
                        !PLAN.mayImport(arrow.getOriginClass().getPackageName(), packageOf(arrow)))
                .map(ArchitectureTest::told))
        .isEmpty();
  }

  @Test
  void modelUsesThreeLibrariesAndTheJdk() {
    assertThat(
            dependencies()
                .filter(arrow -> inModel(arrow.getOriginClass()) && !ours(arrow.getTargetClass()))
                .filter(arrow -> !packageOf(arrow).isEmpty())
                .filter(
                    arrow ->
                        LIBRARIES_OF_MODEL.stream().noneMatch((packageOf(arrow) + ".")::startsWith))
                .map(ArchitectureTest::told))
        .isEmpty();
  }

  @Test
  void modelReadsNoFileAndPrintsNothing() {
    assertThat(
            dependencies()
                .filter(arrow -> inModel(arrow.getOriginClass()))
                .filter(
                    arrow -> {
                      String name = arrow.getTargetClass().getBaseComponentType().getName();
                      return name.startsWith("java.nio.file.")
                          || name.startsWith("java.nio.channels.")
                          || name.startsWith("java.net.")
                          || name.startsWith("java.util.logging.")
                          || name.startsWith("java.io.File")
                          || name.startsWith("java.io.RandomAccessFile")
                          || name.startsWith("java.io.Print");
                    })
                .map(ArchitectureTest::told))
        .isEmpty();
  }

  @Test
  void modelGivesTheSameBitsEverywhere() {
    assertThat(
            CLASSES.stream()
                .filter(ArchitectureTest::inModel)
                .flatMap(origin -> origin.getAccessesFromSelf().stream())
                .filter(ArchitectureTest::dependsOnWhereOrWhen)
                .map(JavaAccess::getDescription))
        .isEmpty();
  }

  @Test
  void modulesAskOnlyForModulesTheyMayUse() throws IOException {
    Pattern dependency =
        Pattern.compile("<artifactId>headroom-([a-z]+)</artifactId>(?!\\s*<name>)");
    for (String module : List.of("model", "scenarios", "reports", "bench", "cli")) {
      String pom = Files.readString(HOUSE.resolve(module).resolve("pom.xml"));
      int start = pom.indexOf("<dependencies>");
      Matcher asked = dependency.matcher(start < 0 ? "" : pom.substring(start));
      while (asked.find()) {
        assertThat(PLAN.mayDependOn(module, asked.group(1)))
            .as("%s asks for %s", module, asked.group(1))
            .isTrue();
      }
    }
  }

  private static boolean dependsOnWhereOrWhen(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getName();
    return switch (owner) {
      case "java.lang.Math" -> INEXACT.contains(name) || name.equals("random");
      case "java.lang.System" -> Set.of("currentTimeMillis", "out", "err", "getenv").contains(name);
      case "java.util.UUID" -> name.equals("randomUUID");
      case "java.util.Random", "java.security.SecureRandom", "java.util.SplittableRandom" -> true;
      case "java.util.concurrent.ThreadLocalRandom" -> true;
      case "java.util.Locale", "java.util.TimeZone" -> name.equals("getDefault");
      default -> owner.startsWith("java.time.") && name.equals("now");
    };
  }

  private static Stream<Dependency> dependencies() {
    return CLASSES.stream().flatMap(origin -> origin.getDirectDependenciesFromSelf().stream());
  }

  private static String packageOf(Dependency arrow) {
    return arrow.getTargetClass().getBaseComponentType().getPackageName();
  }

  private static boolean ours(JavaClass target) {
    return target.getBaseComponentType().getPackageName().startsWith("headroom");
  }

  private static boolean inModel(JavaClass origin) {
    return origin.getPackageName().startsWith("headroom.model.");
  }

  private static String told(Dependency arrow) {
    return arrow.getDescription();
  }
}
