package ashore.nlu.slots;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where the cue words of one text are. At each place only the longest word of a cue counts. */
final class SlotCues {
  /** Characters of the longest cue word. */
  static final int LONGEST_WORD = 32;

  private static final Places NOWHERE = new Places();

  private final Map<SlotCue, Places> places = new EnumMap<>(SlotCue.class);

  SlotCues(CharSequence text, SlotCueTree words) {
    for (int at = 0; at < text.length(); at++) {
      words.findAt(text, at, this);
    }
  }

  /** Notes a word; shorter words of the same place come first. */
  void add(List<SlotCue> cues, int start, int end) {
    for (SlotCue cue : cues) {
      places.computeIfAbsent(cue, c -> new Places()).add(start, end);
    }
  }

  /** The end of the cue that begins here, or -1. */
  int endAt(SlotCue cue, int start) {
    Places found = places(cue);
    int i = found.firstFrom(start);
    return i < found.size && found.starts[i] == start ? found.ends[i] : -1;
  }

  /** The beginning of the longest cue that ends here, or -1. */
  int startAt(SlotCue cue, int end) {
    Places found = places(cue);
    for (int i = found.firstFrom(end - LONGEST_WORD); i < found.size; i++) {
      if (found.starts[i] >= end) {
        return -1;
      }
      if (found.ends[i] == end) {
        return found.starts[i];
      }
    }
    return -1;
  }

  /** The beginning of the first cue that lies whole between these places, or -1. */
  int firstWithin(SlotCue cue, int from, int to) {
    Places found = places(cue);
    for (int i = found.firstFrom(from); i < found.size && found.starts[i] < to; i++) {
      if (found.ends[i] <= to) {
        return found.starts[i];
      }
    }
    return -1;
  }

  /** The beginning of the last cue that lies whole between these places, or -1. */
  int lastWithin(SlotCue cue, int from, int to) {
    Places found = places(cue);
    for (int i = found.firstFrom(to) - 1; i >= 0 && found.starts[i] >= from; i--) {
      if (found.ends[i] <= to) {
        return found.starts[i];
      }
    }
    return -1;
  }

  /** The beginnings of all places of the cue, in order. */
  int[] starts(SlotCue cue) {
    Places found = places(cue);
    return Arrays.copyOf(found.starts, found.size);
  }

  private Places places(SlotCue cue) {
    return places.getOrDefault(cue, NOWHERE);
  }

  private static final class Places {
    private static final int[] NONE = {};
    private int[] starts = NONE;
    private int[] ends = NONE;
    private int size;

    void add(int start, int end) {
      if (size > 0 && starts[size - 1] == start) {
        ends[size - 1] = end;
        return;
      }
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, 2 * size + 2);
        ends = Arrays.copyOf(ends, 2 * size + 2);
      }
      starts[size] = start;
      ends[size++] = end;
    }

    int firstFrom(int start) {
      int i = Arrays.binarySearch(starts, 0, size, start);
      return i >= 0 ? i : -i - 1;
    }
  }
}
