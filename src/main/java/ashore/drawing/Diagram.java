package ashore.drawing;

import java.util.List;

/**
 * What is to be seen in one picture, without sizes and places.
 *
 * @param title its headline
 * @param description what it shows, for those who cannot see it
 * @param remarks what stands below the headline
 * @param boxes in reading order
 * @param arrows each between two of the boxes, in reading order
 * @param sort decides how boxes are placed
 */
record Diagram(
    String title,
    String description,
    List<Remark> remarks,
    List<Box> boxes,
    List<Arrow> arrows,
    Sort sort) {
  /** Keeps unmodifiable copies. */
  Diagram {
    remarks = List.copyOf(remarks);
    boxes = List.copyOf(boxes);
    arrows = List.copyOf(arrows);
  }

  /** What sort of diagram it is; decides how boxes are placed. */
  enum Sort {
    /** Steps that follow each other, read from top to bottom. */
    STEPS,
    /** Places and the ways between them, read from left to right. */
    MAP
  }
}
