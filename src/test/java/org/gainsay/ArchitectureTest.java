package org.gainsay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;

/** Holds the table of rooms: who may import whom, and which library has which home. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.gainsay");

  @Test
  void theClassesAreSeen() {
    assertThat(CLASSES).hasSizeGreaterThan(60);
    assertThat(CLASSES.stream().map(type -> Room.of(type.getPackageName()).name()))
        .contains("source", "quantity", "claim", "finding", "vocabulary", "document", "report", "cli");
  }

  @Test
  void importsPointTheWayOfTheTable() {
    assertThat(offending((room, target) -> isOurs(target) && !room.allows(roomOf(target))))
        .isEmpty();
  }

  @Test
  void librariesStayInTheirRooms() {
    assertThat(
            offending(
                (room, target) ->
                    !isOurs(target)
                        && !isPlatform(target)
                        && !room.allowsLibrary(target.getPackageName())))
        .isEmpty();
  }

  @Test
  void noRoomsAreInACycle() {
    slices().matching("org.gainsay.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(CLASSES.stream().map(JavaClass::getPackage).distinct())
        .isNotEmpty()
        .allMatch(ArchitectureTest::isNullMarked);
  }

  @Test
  void onlyTheCommandLineSpeaksToTheProcess() {
    assertThat(
            CLASSES.stream()
                .filter(type -> !Room.of(type.getPackageName()).equals(Room.named("cli")))
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(System.class)))
        .isEmpty();
  }

  @Test
  void everyTestIsInAClassThatTheBuildRuns() {
    JavaClasses tests =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("org.gainsay");
    methods()
        .that()
        .areMetaAnnotatedWith(Testable.class)
        .should()
        .beDeclaredInClassesThat()
        .haveNameMatching(".*Test")
        .check(tests);
  }

  private static boolean isNullMarked(JavaPackage house) {
    return house.isAnnotatedWith(NullMarked.class);
  }

  private static List<String> offending(BiPredicate<Room, JavaClass> offends) {
    return CLASSES.stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(
            dependency ->
                offends.test(roomOf(dependency.getOriginClass()), target(dependency)))
        .map(Dependency::getDescription)
        .sorted()
        .toList();
  }

  private static JavaClass target(Dependency dependency) {
    return dependency.getTargetClass().getBaseComponentType();
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().startsWith("org.gainsay");
  }

  private static Room roomOf(JavaClass type) {
    return Room.of(type.getPackageName());
  }

  private static boolean isPlatform(JavaClass type) {
    return type.isPrimitive()
        || Stream.of("java.", "javax.", "org.jspecify.").anyMatch(type.getPackageName()::startsWith);
  }
}
