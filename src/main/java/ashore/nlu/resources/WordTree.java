package ashore.nlu.resources;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Many words as one tree of characters, so that a text is searched for all of them at once. Planted
 * by one thread first; unchanged from then on, and so thread-safe.
 *
 * @param <T> what a word stands for
 */
public final class WordTree<T> {
  private final Branch<T> root = new Branch<>();

  /** Is told of a word found. */
  @FunctionalInterface
  public interface Found<T> {
    /**
     * Takes a word.
     *
     * @param meanings what it stands for
     * @param end where it ends in the text, exclusive
     */
    void take(List<T> meanings, int end);
  }

  /** Adds a word; what it stands for is kept once. */
  public void plant(String word, T meaning) {
    Branch<T> branch = root;
    for (int i = 0; i < word.length(); i++) {
      branch = branch.grow(word.charAt(i));
    }
    if (!branch.meanings.contains(meaning)) {
      branch.meanings.add(meaning);
    }
  }

  /** Tells of every word that begins at this place, the shorter first. */
  public void findAt(CharSequence text, int start, Found<T> found) {
    Branch<T> branch = root;
    for (int at = start; at < text.length(); at++) {
      int next = branch.find(text.charAt(at));
      if (next < 0) {
        return;
      }
      branch = branch.next.get(next);
      if (!branch.meanings.isEmpty()) {
        found.take(branch.meanings, at + 1);
      }
    }
  }

  /** What may follow, in the order of its characters. */
  private static final class Branch<T> {
    private char[] letters = {};
    private final List<Branch<T>> next = new ArrayList<>(1);
    private final List<T> meanings = new ArrayList<>(1);

    int find(char letter) {
      return Arrays.binarySearch(letters, letter);
    }

    Branch<T> grow(char letter) {
      int at = find(letter);
      if (at >= 0) {
        return next.get(at);
      }
      int place = -at - 1;
      char[] more = Arrays.copyOf(letters, letters.length + 1);
      System.arraycopy(letters, place, more, place + 1, letters.length - place);
      more[place] = letter;
      letters = more;
      next.add(place, new Branch<>());
      return next.get(place);
    }
  }
}
