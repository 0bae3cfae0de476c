package org.gainsay.extract.subject.title;

import java.util.List;
import java.util.regex.Pattern;
import org.gainsay.extract.naming.told.Shape;
import org.gainsay.mention.MentionFinder;

/** {@code Heron-2 and Heron-3}: titles that are nothing but several names, so that a page is about none of them alone. */
final class JoinedNames {
  private static final Pattern JOINT = Pattern.compile(",?\\s(?:and|&)\\s|,\\s");

  private JoinedNames() {}

  static boolean are(String title, MentionFinder finder) {
    List<String> names = List.of(JOINT.split(title));
    return names.size() > 1 && names.stream().allMatch(name -> Shape.isVersioned(name) || finder.subject(name).isPresent());
  }
}
