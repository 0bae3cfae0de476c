package org.gainsay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What {@code docs/} says to write into the files of pre-commit and GitHub Actions, done as these do
 * it: in a repository of papers and notes, by the same command lines.
 */
@DisabledOnOs(OS.WINDOWS)
@Timeout(300)
class AutomationTest {
  private static final Pattern YAML = Pattern.compile("^```yaml\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern CALL = Pattern.compile("^ {4}(gainsay .+)$", Pattern.MULTILINE);
  private static final String NOTHING = "";
  private static final String WRONG = "DeepSeek-V2 was released in November 2023.\n";
  private static final String RIGHT = "DeepSeek-V2 was released on 2024-05-06.\n";

  @TempDir private Path repository;

  /** What a process printed and how it ended. */
  private record Done(int code, String out, String err) {}

  @BeforeEach
  void papersAndNotes() throws Exception {
    Path papers = Files.createDirectories(repository.resolve("papers"));
    for (String name : List.of("v2-announcement.md", "v2-config.json", "sources.ttl")) {
      Files.copy(Path.of("data/documents", name), papers.resolve(name));
    }
    Files.createDirectories(repository.resolve("notes"));
    note("mine.md", WRONG);
    note("yours.md", RIGHT);
    Path tool = Files.createDirectories(repository.resolve(".gainsay-tool"));
    launcher(tool.resolve("gainsay"));
    run("git", "init", "-q");
    run("git", "add", "papers", "notes");
  }

  private void note(String name, String text) throws IOException {
    Files.writeString(repository.resolve("notes").resolve(name), text);
  }

  /** Stands where the launcher does, and starts the classes that are tested. */
  private static void launcher(Path file) throws IOException {
    String classes =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .collect(Collectors.joining(File.pathSeparator));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Files.writeString(
        file,
        "#!/bin/sh\nexec '%s' -XX:TieredStopAtLevel=1 -cp '%s' org.gainsay.cli.Main \"$@\"\n".formatted(java, classes));
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private Done run(String... call) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(call).directory(repository.toFile());
    builder.environment().put("XDG_CACHE_HOME", repository.resolve(".cache").toString());
    builder.environment().put("PATH", repository.resolve(".gainsay-tool") + File.pathSeparator + System.getenv("PATH"));
    Path errors = Files.createTempFile("errors", ".txt");
    Process process = builder.redirectError(errors.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    Done done = new Done(process.waitFor(), out, Files.readString(errors));
    Files.delete(errors);
    return done;
  }

  private static Object yaml(String text) {
    return new Load(LoadSettings.builder().build()).loadFromString(text);
  }

  private static Object example(String page, int number) throws IOException {
    List<MatchResult> found = YAML.matcher(Files.readString(Path.of(page))).results().toList();
    return yaml(found.get(number).group(1));
  }

  private static Object in(Object yaml, Object... keys) {
    Object value = yaml;
    for (Object key : keys) {
      Object found = key instanceof Integer number ? ((List<?>) value).get(number) : ((Map<?, ?>) value).get(key);
      value = found == null ? NOTHING : found;
    }
    return value;
  }

  /** As pre-commit composes it: the entry in its own checkout, the arguments of the user, the files of the commit. */
  private List<String> hook() throws IOException {
    Object hook = in(yaml(Files.readString(Path.of(".pre-commit-hooks.yaml"))), 0);
    Object wanted = in(example("docs/lint.md", 0), "repos", 0, "hooks", 0);
    assertThat(in(wanted, "id")).isEqualTo(in(hook, "id"));
    assertThat(in(hook, "language")).isEqualTo("script");
    assertThat(in(hook, "types")).isEqualTo(List.of("markdown"));
    List<String> entry = new ArrayList<>(List.of(String.valueOf(in(hook, "entry")).split(" ", -1)));
    assertThat(Path.of(entry.get(0))).isExecutable();
    entry.set(0, repository.resolve(".gainsay-tool").resolve(entry.get(0)).normalize().toString());
    ((List<?>) in(wanted, "args")).forEach(argument -> entry.add(String.valueOf(argument)));
    return entry;
  }

  private Done commit() throws Exception {
    Done staged = run("git", "diff", "--cached", "--name-only", "--diff-filter=ACM", "--", "notes");
    return run(Stream.concat(hook().stream(), staged.out().lines()).toArray(String[]::new));
  }

  @Test
  void theHookStopsACommitWithAWrongNoteAndNoOther() throws Exception {
    Done wrong = commit();
    assertThat(wrong.err()).isEmpty();
    assertThat(wrong.code()).isEqualTo(1);
    assertThat(wrong.out()).contains("notes/mine.md:1:29: error:", "write 2024-05-06", "1 error in 2 notes.");
    note("mine.md", RIGHT);
    assertThat(commit()).isEqualTo(new Done(0, "No objections in 2 notes.\n", ""));
  }

  private Done step(Path script) throws Exception {
    return run("sh", "-e", script.toString());
  }

  @Test
  void theStepOfTheActionWritesALogAndFailsOnlyWhereNothingCouldBeRead() throws Exception {
    Object steps = in(example("docs/lint.md", 1), "jobs", "lint", "steps");
    List<?> runs = ((List<?>) steps).stream().map(step -> in(step, "run")).filter(line -> !line.equals(NOTHING)).toList();
    Object upload = in(steps, ((List<?>) steps).size() - 1, "with", "sarif_file");
    assertThat(in(steps, 1, "with", "path")).isEqualTo(".gainsay-tool");
    assertThat(runs).hasSize(1);
    Path script = Files.writeString(repository.resolve("step.sh"), String.valueOf(runs.get(0)) + "\n");
    Done done = step(script);
    assertThat(done).isEqualTo(new Done(0, "", ""));
    assertThat(repository.resolve(String.valueOf(upload))).content()
        .contains("\"uri\":\"notes/mine.md\"", "\"startLine\":1,\"startColumn\":29", "write 2024-05-06");
    Files.delete(repository.resolve("notes/mine.md"));
    Files.delete(repository.resolve("notes/yours.md"));
    Files.delete(repository.resolve("notes"));
    Done unread = step(script);
    assertThat(unread.code()).isNotZero();
    assertThat(unread.err()).contains("notes: no such file");
  }

  @Test
  void theCallsOfThePagesAreUnderstood() throws Exception {
    int calls = 0;
    for (String page : List.of("docs/lint.md", "docs/notes.md")) {
      for (MatchResult call : CALL.matcher(Files.readString(Path.of(page))).results().toList()) {
        calls++;
        Done done = run("sh", "-c", call.group(1));
        assertThat(done.err()).as(call.group(1)).isEmpty();
        assertThat(done.code()).as(call.group(1)).isLessThan(2);
      }
    }
    assertThat(calls).isGreaterThan(2);
    assertThat(repository.resolve("notes/DeepSeek-V2.md")).content().contains("2024-05-06");
    assertThat(repository.resolve("sources.bib")).content().contains("@misc{v2-announcement,");
  }

  @Test
  void twoProcessesShareACacheThatIsDeletedMeanwhile() throws Exception {
    List<String> call = hook();
    call.add("notes/mine.md");
    String first = run(call.toArray(String[]::new)).out();
    try (Stream<Path> files = Files.walk(repository.resolve(".cache"))) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(2);
    }
    String twice = "%s >one & %s >two & sleep 0.3; rm -rf .cache/gainsay; wait".formatted(String.join(" ", call), String.join(" ", call));
    Done done = run("sh", "-c", twice);
    assertThat(done.err()).isEmpty();
    assertThat(repository.resolve("one")).hasContent(first);
    assertThat(repository.resolve("two")).hasContent(first);
  }
}
