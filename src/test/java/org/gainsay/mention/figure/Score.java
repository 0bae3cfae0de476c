package org.gainsay.mention.figure;
import java.nio.file.*; import java.util.*;
public final class Score { private Score() {}
 public static void main(String[] a) throws Exception {
  FigureFinder f = FigureFinder.of(SmallVocabulary.make());
  String s = null; List<String> want = new ArrayList<>(); int hit=0,all=0,got=0;
  List<String> lines = new ArrayList<>(Files.readAllLines(Path.of(a[0]))); lines.add("");
  for (String l : lines) { if (l.startsWith("#")) continue;
   if (l.startsWith("  ")) want.add(l.strip());
   else if (!l.isBlank()) s = l;
   else if (s != null) { List<String> g = new ArrayList<>(); for (var m : f.find(s)) g.add(s.substring(m.span().start(), m.span().end())+" = "+FigureNotes.note(m));
     List<String> miss=new ArrayList<>(want); miss.removeAll(g); List<String> extra=new ArrayList<>(g); extra.removeAll(want);
     hit+=want.size()-miss.size(); all+=want.size(); got+=g.size();
     if (!miss.isEmpty()||!extra.isEmpty()) System.out.println(s+"\n   missed "+miss+"\n   extra  "+extra);
     s=null; want.clear(); } }
  System.out.println("recall "+hit+"/"+all+" precision "+hit+"/"+got); } }
