package ashore.nlu.slots;

/** How far one value can be taken from a number or a day. */
enum Exactness {
  /** As said. */
  EXACT,
  /** About so much: 两万多, "around 500". */
  ABOUT,
  /** No one value can be taken from it, the person must be asked: 十几万, 两三千, "a few". */
  OPEN;

  /** The less exact of the two. */
  Exactness with(Exactness other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The same, or less exact when the words around say "about". */
  Exactness orAbout(boolean about) {
    return about ? with(ABOUT) : this;
  }
}
