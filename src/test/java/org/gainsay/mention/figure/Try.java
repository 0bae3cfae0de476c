package org.gainsay.mention.figure;
import java.io.*; import java.time.LocalDate;
public final class Try { private Try() {}
 public static void main(String[] a) throws IOException {
  FigureFinder f = FigureFinder.of(SmallVocabulary.make());
  BufferedReader r = new BufferedReader(new InputStreamReader(System.in, java.nio.charset.StandardCharsets.UTF_8));
  for (String l; (l = r.readLine()) != null;) { StringBuilder b=new StringBuilder(l).append("\n      ");
   for (var m : f.find(l, LocalDate.of(2024,6,12))) b.append("[").append(l, m.span().start(), m.span().end()).append("] ").append(FigureNotes.note(m)).append("   ");
   System.out.println(b); } } }
