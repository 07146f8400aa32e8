package ashore.testing.planted.conversation;

import ashore.testing.planted.dialog.OpensAFile;

/** Planted: imports downward only, and uses arrays. */
public record KeepsTheRules(OpensAFile below) {
  /** The lengths of the words. */
  public static int[] lengths(String[] words) {
    int[] lengths = new int[words.length];
    for (int word = 0; word < words.length; word++) {
      lengths[word] = words[word].length();
    }
    return lengths;
  }
}
