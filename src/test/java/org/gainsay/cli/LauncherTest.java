package org.gainsay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher in a project of one class, built by a stand-in for Maven. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(180)
class LauncherTest {
  private static final List<String> TOOLS =
      List.of(
          "sh", "cat", "cksum", "cp", "dirname", "du", "find", "head", "ls", "mkdir", "mv", "readlink",
          "rm", "sleep", "touch");

  @TempDir Path folder;
  private Path project;
  private Path tools;

  @BeforeEach
  void project() throws IOException {
    project = Files.createDirectories(folder.resolve("a project"));
    tools = Files.createDirectories(folder.resolve("tools"));
    for (String part : List.of("src/main", "ontology", "queries")) {
      Files.createDirectories(project.resolve(part));
    }
    Files.writeString(project.resolve("pom.xml"), "<project/>");
    Files.copy(Path.of("gainsay"), project.resolve("gainsay"), StandardCopyOption.COPY_ATTRIBUTES);
    linkTools();
    script("mvn", "echo built >&2; mkdir -p target/lib; cp next.jar target/gainsay-1.jar");
    next("one");
  }

  @Test
  void theFirstCallBuildsAndTheNextDoesNot() throws Exception {
    Run first = run();
    assertThat(first.out()).isEqualTo("one\n");
    assertThat(first.err()).contains("building", "built");
    Run second = run();
    assertThat(second.out()).isEqualTo("one\n");
    assertThat(second.err()).isEmpty();
  }

  @Test
  void changedSourcesAreBuiltAgain() throws Exception {
    run();
    next("two");
    Files.setLastModifiedTime(
        Files.writeString(project.resolve("ontology/new.ttl"), ""), inAMinute());
    assertThat(run().out()).isEqualTo("two\n");
  }

  @Test
  void anotherJarIsNeverRunFromAnOldCache() throws Exception {
    run();
    next("two");
    Path jar = project.resolve("target/gainsay-1.jar");
    FileTime time = Files.getLastModifiedTime(jar);
    Files.copy(project.resolve("next.jar"), jar, StandardCopyOption.REPLACE_EXISTING);
    Files.setLastModifiedTime(jar, time);
    assertThat(run().out()).isEqualTo("two\n");
  }

  @Test
  void twoAtOnceBuildOnce() throws Exception {
    Process one = start(project.resolve("gainsay"));
    Process other = start(project.resolve("gainsay"));
    String err = finished(one).err() + finished(other).err();
    assertThat(err).containsOnlyOnce("building");
  }

  @Test
  void aLinkFromElsewhereWillDo() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("gs"), Path.of("a project/gainsay"));
    assertThat(finished(start(link)).out()).isEqualTo("one\n");
  }

  @Test
  void withoutMavenItSaysWhatToInstall() throws Exception {
    Files.delete(tools.resolve("mvn"));
    Run run = run();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("needs Maven");
  }

  @Test
  void aFailedBuildEndsTheCall() throws Exception {
    script("mvn", "echo broken; exit 1");
    Run run = run();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("broken", "build failed");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void theExitCodeAndTheArgumentsPassThrough() throws Exception {
    run();
    Run run = run("a b", "7");
    assertThat(run.out()).isEqualTo("one[a b][7]\n");
    assertThat(run.code()).isEqualTo(7);
  }

  private Run run(String... arguments) throws Exception {
    return finished(start(project.resolve("gainsay"), arguments));
  }

  private Process start(Path launcher, String... arguments) throws IOException {
    List<String> call = new ArrayList<>(List.of(launcher.toString()));
    call.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(call).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("PATH", tools.toString());
    return builder.start();
  }

  private static Run finished(Process process) throws Exception {
    byte[] out = process.getInputStream().readAllBytes();
    byte[] err = process.getErrorStream().readAllBytes();
    return new Run(process.waitFor(), new String(out, UTF_8), new String(err, UTF_8));
  }

  private void next(String word) throws IOException {
    String code =
        """
        public class Hello {
          public static void main(String[] a) {
            StringBuilder s = new StringBuilder("%s");
            for (String x : a) s.append("[" + x + "]");
            System.out.println(s);
            System.exit(a.length < 2 || a[0].equals("check") ? 0 : Integer.parseInt(a[1]));
          }
        }
        """
            .formatted(word);
    Path source = Files.writeString(folder.resolve("Hello.java"), code);
    ToolProvider.getSystemJavaCompiler().run(null, null, null, source.toString());
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "Hello");
    try (OutputStream file = Files.newOutputStream(project.resolve("next.jar"));
        JarOutputStream jar = new JarOutputStream(file, manifest)) {
      jar.putNextEntry(new JarEntry("Hello.class"));
      jar.write(Files.readAllBytes(folder.resolve("Hello.class")));
    }
  }

  /** The system's tools without its Maven and Java. */
  private void linkTools() throws IOException {
    for (String tool : TOOLS) {
      Path found =
          Stream.of("/usr/bin", "/bin")
              .map(place -> Path.of(place, tool))
              .filter(Files::isExecutable)
              .findFirst()
              .orElseThrow();
      script(tool, "exec " + found + " \"$@\"");
    }
  }

  private static FileTime inAMinute() {
    return FileTime.from(Instant.now().plusSeconds(60));
  }

  private void script(String name, String line) throws IOException {
    Path script = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + line + "\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
  }
}
