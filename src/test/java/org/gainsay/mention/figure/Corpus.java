package org.gainsay.mention.figure;
import java.nio.file.*; import java.util.*;
public final class Corpus { private Corpus() {}
 public static void main(String[] a) throws Exception {
  FigureFinder f = FigureFinder.of(SmallVocabulary.make());
  for (String n : a) { String s = Files.readString(Path.of(n)); System.out.println("== "+n);
   for (var m : f.find(s, java.time.LocalDate.of(2025,10,2))) System.out.println(s.substring(Math.max(0,m.span().start()-30), m.span().start()).replace('\n',' ')+"⟦"+s.substring(m.span().start(),m.span().end()).replace('\n',' ')+"⟧"+s.substring(m.span().end(), Math.min(s.length(), m.span().end()+25)).replace('\n',' ')+"   ==> "+FigureNotes.note(m)); } } }
